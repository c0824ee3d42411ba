import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCmsClient } from './cms-client'
import type { LibrarySources } from './library-state'
import { titleOf } from './pages'
import { createSync, type Sync } from './sync'
import { startFakeCms, type FakeCms } from './testing/fake-cms'
import {
  envelopeOf,
  exampleArticle,
  exampleKnowledgeBase,
  exampleSettings,
  sealExample,
  smallLibrary,
  type SmallLibrary,
} from './testing/small-library'

let library: SmallLibrary
let cms: FakeCms
let held: LibrarySources | null
let applied: LibrarySources[]
let sync: Sync

beforeEach(async () => {
  library = await smallLibrary()
  cms = await startFakeCms(library)
  held = null
  applied = []
  sync = newSync()
})

afterEach(() => cms.stop())

const newSync = (timeoutMs = 1_000): Sync =>
  createSync({
    cms: createCmsClient({ cmsUrl: cms.url, timeoutMs }),
    publicKey: library.keys.publicKey,
    held: () => held,
    apply: async (sources) => {
      held = sources
      applied.push(sources)
    },
  })

const titleAt = (key: string): string | undefined => {
  const document = held?.documents.get(key)?.document
  return document && titleOf(document)
}

describe('the first comparison with the CMS', () => {
  it('takes over every document, the release and the settings at once', async () => {
    const outcome = await sync(null, 0)

    expect(outcome).toMatchObject({ kind: 'applied', problems: [] })
    expect(applied).toHaveLength(1)
    expect(held?.documents.size).toBe(3)
    expect(held?.release?.manifest.hash).toBe(library.release.manifest.hash)
    expect(held?.settings).toEqual(library.settings)
  })

  it('takes over nothing while settings cannot be had', async () => {
    cms.content.settings = JSON.parse('{"kind":"settings"}')

    const outcome = await sync(null, 0)

    expect(outcome).toMatchObject({ kind: 'failed' })
    expect(held).toBeNull()
  })

  it('does without a document that does not parse, and says so', async () => {
    cms.content.documents.set('article/example-article', { version: '1', document: {} })

    const outcome = await sync(null, 0)

    expect(outcome).toMatchObject({ kind: 'applied' })
    expect(outcome.kind === 'applied' && outcome.problems[0]).toContain('article/example-article')
    expect([...(held?.documents.keys() ?? [])]).not.toContain('article/example-article')
  })

  it('waits for a document that cannot be fetched, and does not fetch the others again', async () => {
    cms.content.failsAt = (path) => path.startsWith('documents/treatment')
    const first = await sync(null, 0)
    expect(first).toMatchObject({ kind: 'failed', hasContact: true })
    expect(held).toBeNull()
    delete cms.content.failsAt
    cms.requests.length = 0

    await sync(null, 0)

    expect(held?.documents.size).toBe(3)
    expect(cms.requests.filter((path) => path.includes('documents/'))).toHaveLength(1)
  })

  it('has no release before the first one', async () => {
    cms.content.release = null

    await sync(null, 0)

    expect(held?.release).toBeNull()
  })
})

describe('a later comparison', () => {
  let etag: string | null

  beforeEach(async () => {
    const first = await sync(null, 0)
    etag = first.kind === 'applied' ? first.etag : null
    applied = []
    cms.requests.length = 0
  })

  it('changes nothing while nothing changed', async () => {
    expect(await sync(etag, 0)).toEqual({ kind: 'unchanged' })
    expect(applied).toHaveLength(0)
  })

  it('changes nothing when the same is fetched again', async () => {
    await sync(null, 0)

    expect(applied).toHaveLength(0)
  })

  it('is told of a change while it waits, and fetches only what changed', async () => {
    const outcome = sync(etag, 25)
    cms.put(envelopeOf(exampleArticle({ title: 'Corrected' }), '2'))
    cms.changed()

    expect(await outcome).toMatchObject({ kind: 'applied', problems: [] })
    expect(titleAt('article/example-article')).toBe('Corrected')
    expect(cms.requests.filter((path) => path.includes('documents/'))).toHaveLength(1)
  })

  it('takes a page down even when another document fails', async () => {
    cms.content.entries = cms.content.entries.map((entry) =>
      entry.path === '/treatments/example-treatment'
        ? { status: 'gone', path: entry.path }
        : { ...entry, version: '2' },
    )
    cms.content.documents.clear()
    cms.changed()

    const outcome = await sync(etag, 0)

    expect(outcome.kind === 'applied' && outcome.problems).toHaveLength(2)
    expect(held?.manifest.entries).toContainEqual({
      status: 'gone',
      path: '/treatments/example-treatment',
    })
    expect(titleAt('article/example-article')).toBe('An example article')
  })

  it('takes a page down before it waits for any document', async () => {
    cms.content.entries = cms.content.entries.map((entry) =>
      entry.path.startsWith('/references/') ? { status: 'gone', path: entry.path } : entry,
    )
    cms.put(envelopeOf(exampleArticle({ title: 'Corrected' }), '2'))
    cms.changed()

    await sync(etag, 0)

    expect(applied).toHaveLength(2)
    expect(applied[0]?.manifest.sequence).toBe(2)
    expect(applied[0]?.documents.get('article/example-article')?.version).toBe('1')
  })

  it('keeps the last good version of a document that does not parse, and asks again', async () => {
    cms.put(envelopeOf(exampleArticle({ title: 'Corrected' }), '2'))
    cms.content.documents.set('article/example-article', { nonsense: true })
    cms.changed()
    const bad = await sync(etag, 0)
    expect(titleAt('article/example-article')).toBe('An example article')

    cms.content.documents.set(
      'article/example-article',
      envelopeOf(exampleArticle({ title: 'Corrected' }), '2'),
    )
    const good = await sync(bad.kind === 'applied' ? bad.etag : null, 0)

    expect(good).toMatchObject({ kind: 'applied', problems: [] })
    expect(titleAt('article/example-article')).toBe('Corrected')
  })

  it('refuses a document of another version than the manifest names', async () => {
    cms.put(envelopeOf(exampleArticle({ title: 'Corrected' }), '2'))
    cms.content.documents.set(
      'article/example-article',
      envelopeOf(exampleArticle({ title: 'Older still' }), '0'),
    )
    cms.changed()

    await sync(etag, 0)

    expect(titleAt('article/example-article')).toBe('An example article')
  })

  it('takes over new settings', async () => {
    cms.content.settings = exampleSettings({ navigation: [] })
    cms.content.settingsVersion = '2'
    cms.changed()

    await sync(etag, 0)

    expect(held?.settings.navigation).toEqual([])
  })

  it('takes over a new release with all its facts', async () => {
    cms.content.release = await sealExample(library.keys, 2, exampleKnowledgeBase('Another sign'))
    cms.changed()

    await sync(etag, 0)

    expect(held?.release?.manifest.number).toBe(2)
    expect(held?.release?.knowledgeBase.rules[0]?.sign).toBe('Another sign')
  })

  it('refuses a release that was changed after it was sealed', async () => {
    const sealed = await sealExample(library.keys, 2, exampleKnowledgeBase('Another sign'))
    cms.content.release = sealed
    cms.content.forgedRelease = { ...sealed, knowledgeBase: exampleKnowledgeBase('Harmless') }
    cms.changed()

    const outcome = await sync(etag, 0)

    expect(outcome.kind === 'applied' && outcome.problems[0]).toContain('release')
    expect(held?.release?.manifest.number).toBe(1)
  })

  it('refuses a release sealed with another key', async () => {
    const other = await smallLibrary()
    cms.content.release = await sealExample(other.keys, 2, exampleKnowledgeBase('Another sign'))
    cms.changed()

    await sync(etag, 0)

    expect(held?.release?.manifest.number).toBe(1)
  })

  it('refuses another sealed release than the manifest names', async () => {
    cms.content.release = await sealExample(library.keys, 2, exampleKnowledgeBase('Another sign'))
    cms.content.forgedRelease = library.release
    cms.changed()

    const outcome = await sync(etag, 0)

    expect(outcome.kind === 'applied' && outcome.problems).toHaveLength(1)
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, 200), 'only a part'],
    ['no JSON', () => '<html>', 'no JSON'],
    ['short of entries', (text: string) => text.replace('"count":3', '"count":4'), 'truncated'],
    ['of another shape', () => '{"schemaVersion":2}', 'schemaVersion'],
    [
      'older',
      (text: string) => text.replace('"sequence":1', '"sequence":0'),
      'older than 1, which was seen before',
    ],
  ])('refuses a manifest that is %s, and keeps what stood', async (_name, damage, words) => {
    const good = await (await fetch(`${cms.url}/api/public/v1/manifest`)).text()
    cms.content.brokenManifest = damage(good)

    const outcome = await sync(etag, 0)

    expect(outcome.kind === 'failed' && outcome.problems.join()).toContain(words)
    expect(applied).toHaveLength(0)
  })

  it('keeps what stood while the CMS answers with errors, or not at all', async () => {
    cms.content.failure = 500
    expect(await sync(etag, 0)).toMatchObject({ kind: 'failed', hasContact: false })
    await cms.stop()
    expect(await sync(etag, 0)).toMatchObject({ kind: 'failed', hasContact: false })

    expect(held?.documents.size).toBe(3)
  })

  it('gives up on an answer that does not come', async () => {
    cms.content.isSilent = true

    expect(await newSync(50)(etag, 0)).toMatchObject({ kind: 'failed', hasContact: false })
  })
})
