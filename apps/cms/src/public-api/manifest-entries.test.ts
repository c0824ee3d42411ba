import { describe, expect, it } from 'vitest'
import { deriveEntries, type LivePage } from './manifest-entries'

const page = (document: string, path: string): LivePage => ({
  document,
  path,
  kind: 'article',
  id: document,
  version: 'v1',
})

type Sources = Parameters<typeof deriveEntries>[0]

const statuses = (live: Sources['live'], past: Sources['past'], rest: Partial<Sources> = {}) =>
  Object.fromEntries(
    deriveEntries({ live, past, ...rest }).map((entry) => [
      entry.path,
      entry.status === 'redirect' ? `redirect ${entry.to}` : entry.status,
    ]),
  )

describe('the entries of the manifest', () => {
  it('keep an address live while its document is', () => {
    expect(statuses([page('a', '/articles/x')], [{ path: '/articles/x', document: 'a' }])).toEqual({
      '/articles/x': 'live',
    })
  })

  it('are gone where the document is no longer live', () => {
    expect(statuses([], [{ path: '/articles/x', document: 'a' }])).toEqual({
      '/articles/x': 'gone',
    })
  })

  it('redirect straight to the present address after two moves', () => {
    const past = ['/articles/x', '/articles/y', '/articles/z'].map((path) => ({
      path,
      document: 'a',
    }))

    expect(statuses([page('a', '/articles/z')], past)).toEqual({
      '/articles/x': 'redirect /articles/z',
      '/articles/y': 'redirect /articles/z',
      '/articles/z': 'live',
    })
  })

  it('are gone, not redirects, when a moved document is then withdrawn', () => {
    const past = ['/articles/x', '/articles/y'].map((path) => ({ path, document: 'a' }))

    expect(statuses([], past)).toEqual({ '/articles/x': 'gone', '/articles/y': 'gone' })
  })

  it('show the document that stands at an address now, whoever stood there before', () => {
    const past = [
      { path: '/articles/x', document: 'a' },
      { path: '/articles/y', document: 'a' },
    ]

    expect(statuses([page('b', '/articles/x'), page('a', '/articles/y')], past)).toEqual({
      '/articles/x': 'live',
      '/articles/y': 'live',
    })
  })

  it('come in the order of their addresses, however they are found', () => {
    const pages = [page('b', '/articles/y'), page('a', '/articles/x')]

    expect(deriveEntries({ live: pages, past: [] })).toEqual(
      deriveEntries({ live: pages.toReversed(), past: [] }),
    )
  })

  const down = (
    document: string,
    how: 'gone' | 'redirect' | 'withdrawn',
    to: string | null = null,
  ) => ({
    document,
    how,
    explanation: 'Its source was withdrawn.',
    to,
  })

  it('keep a withdrawn page at its address, with the reason', () =>
    expect(
      deriveEntries({
        live: [page('a', '/articles/x')],
        past: [],
        takeDowns: [down('a', 'withdrawn')],
      }),
    ).toMatchObject([{ status: 'withdrawn', explanation: 'Its source was withdrawn.' }]))

  it('say why a page is gone', () =>
    expect(
      deriveEntries({
        live: [],
        past: [{ path: '/articles/x', document: 'a' }],
        takeDowns: [down('a', 'gone')],
      }),
    ).toEqual([{ status: 'gone', path: '/articles/x', explanation: 'Its source was withdrawn.' }]))

  const past = ['a', 'b', 'c'].map((document) => ({ path: `/articles/${document}`, document }))

  it('lead straight to the end of a chain of pages that were taken down', () =>
    expect(
      statuses([page('c', '/articles/c')], past, {
        takeDowns: [down('a', 'redirect', '/articles/b'), down('b', 'redirect', '/articles/c')],
        redirects: [{ from: '/old', to: '/articles/a' }],
      }),
    ).toEqual({
      '/articles/a': 'redirect /articles/c',
      '/articles/b': 'redirect /articles/c',
      '/articles/c': 'live',
      '/old': 'redirect /articles/c',
    }))

  it('go round in no circle', () =>
    expect(
      statuses([], past.slice(0, 2), {
        takeDowns: [down('a', 'redirect', '/articles/b'), down('b', 'redirect', '/articles/a')],
        redirects: [{ from: '/old', to: '/articles/a' }],
      }),
    ).toEqual({ '/articles/a': 'gone', '/articles/b': 'gone' }))
})
