import { beforeAll, describe, expect, it } from 'vitest'
import { buildState, documentKey, type LibraryState } from '../content/library-state'
import { liveEntry, smallLibrary } from '../content/testing/small-library'
import { findTarget } from './find-target'

let state: LibraryState

beforeAll(async () => {
  const { envelopes, release, settings } = await smallLibrary()
  const entries = [
    ...envelopes.map(liveEntry),
    { status: 'gone', path: '/articles/gone' } as const,
    { status: 'redirect', path: '/articles/old', to: '/articles/example-article' } as const,
    { ...liveEntry(envelopes[0] ?? expect.fail()), path: '/articles/late', id: 'late' },
  ]
  state = buildState(
    {
      manifest: {
        schemaVersion: 1,
        sequence: 1,
        entries,
        count: entries.length,
        release: release.manifest.hash,
        settingsVersion: '1',
      },
      documents: new Map(
        envelopes.map((it) => [documentKey(it.document.kind, it.document.id), it]),
      ),
      release: null,
      settings,
      settingsVersion: '1',
    },
    1,
  )
})

describe('what stands at an address', () => {
  it.each([
    ['/', 'page'],
    ['/articles/example-article', 'page'],
    ['/advice', 'page'],
    ['/healthz', 'file'],
    ['/unknot.js', 'file'],
    ['/advice/release.json', 'file'],
    ['/_next/image', 'file'],
    ['/articles/old', 'redirect'],
    ['/articles/example-article/', 'redirect'],
    ['/articles//', 'redirect'],
  ])('%s is a %s', (path, kind) => {
    expect(findTarget(path, state).kind).toBe(kind)
  })

  it.each([
    ['/articles/gone', 'gone'],
    ['/articles/late', 'starting'],
    ['/articles/none', 'missing'],
    ['/articles/none/', 'missing'],
    ['/state/gone', 'missing'],
    ['/api/kept', 'missing'],
    ['//evil.example/', 'missing'],
    ['/articles/%00', 'missing'],
    ['/articles/Example-Article', 'missing'],
    ['/__proto__', 'missing'],
    ['', 'missing'],
  ])('%s is the page for "%s"', (path, expected) => {
    expect(findTarget(path, state)).toEqual({ kind: 'state', state: expected })
  })

  it.each([
    [
      '/articles/example-article.md',
      { kind: 'page', page: '/articles/example-article', form: 'md' },
    ],
    ['/references/r01.bib', { kind: 'page', form: 'bib' }],
    ['/articles.md', { kind: 'page', form: 'md' }],
    ['/start.md', { kind: 'page', page: '/' }],
    ['/rss.xml', { kind: 'feed', format: 'rss' }],
    ['/fact-checks/feed.json', { kind: 'feed', section: { kind: 'fact-check' } }],
  ])('%s is written', (path, form) => {
    expect(findTarget(path, state)).toMatchObject({ kind: 'written', path, form })
  })

  it.each([
    ['/articles/gone.md', { kind: 'state', state: 'gone' }],
    ['/articles/none.bib', { kind: 'state', state: 'missing' }],
    ['/articles/old.ris', { kind: 'redirect', to: '/articles/example-article.ris' }],
    ['/advice.md', { kind: 'state', state: 'missing' }],
    ['/search.md', { kind: 'state', state: 'missing' }],
    ['/articles.bib', { kind: 'state', state: 'missing' }],
  ])('%s shares the fate of its page', (path, expected) => {
    expect(findTarget(path, state)).toEqual(expected)
  })

  it('keeps the runtime of Next on interactive pages only', () => {
    expect(findTarget('/advice', state)).toMatchObject({ mode: 'interactive' })
    expect(findTarget('/articles/example-article', state)).toMatchObject({ mode: 'reading' })
  })

  it('is the page that says so, while there is no content', () => {
    const starting = { kind: 'state', state: 'starting' }

    expect(findTarget('/', null)).toEqual(starting)
    expect(findTarget('/sitemap.xml', null)).toEqual(starting)
    expect(findTarget('/articles/atom.xml', null)).toEqual(starting)
    expect(findTarget('/articles/any.md', null)).toEqual(starting)
    expect(findTarget('/healthz', null)).toEqual({ kind: 'file' })
  })
})
