import { setTimeout as wait } from 'node:timers/promises'
import {
  documentEnvelopeSchema,
  manifestSchema,
  settingsSchema,
  type DocumentEnvelope,
  type Manifest,
} from '@unknot/content-schema'
import { loadCorpus, type Corpus } from '@unknot/knowledge'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, openCms, type TestCms } from './testing/test-cms'

describe.each(databases)('the public API on %s', (database) => {
  let cms: TestCms
  let corpus: Corpus

  beforeAll(async () => {
    corpus = await loadCorpus()
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const manifest = async (): Promise<Manifest> =>
    manifestSchema.parse(await (await cms.get('manifest')).json())

  const entryAt = async (path: string) =>
    (await manifest()).entries.find((entry) => entry.path === path)

  /** Every document as it was in the beginning; each is asked for once. */
  const envelopes = new Map<string, DocumentEnvelope>()

  async function envelopeOf({ kind, id }: { readonly kind: string; readonly id: string }) {
    const path = `documents/${kind}/${id}`
    const known = envelopes.get(path)
    if (known !== undefined) return known
    const envelope = documentEnvelopeSchema.parse(await (await cms.get(path)).json())
    envelopes.set(path, envelope)
    return envelope
  }

  it('gives back every document of the starter corpus as it was written', async () => {
    const documents = [
      ...corpus.articles,
      ...corpus.conditions,
      ...corpus.treatments.map(({ page }) => page),
      ...corpus.exercises,
      ...corpus.muscles,
      ...corpus.glossary,
      ...corpus.factChecks,
      ...corpus.references,
    ]
    for (const document of documents) {
      const envelope = await envelopeOf(document)
      expect(envelope.document).toEqual(JSON.parse(JSON.stringify(document)))
    }
  })

  it('names in the manifest the version that each document has', async () => {
    const { entries } = await manifest()

    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      if (entry.status !== 'live') continue
      const { version } = await envelopeOf(entry)
      expect(version, entry.path).toBe(entry.version)
    }
  })

  it('keeps its number while nothing changes, and for a new process too', async () => {
    const first = await manifest()
    const elsewhere = manifestSchema.parse(await (await cms.getAnew('manifest')).json())

    expect(await manifest()).toEqual(first)
    expect(elsewhere).toEqual(first)
  })

  it('shows nothing of a draft', async () => {
    const before = await entryAt('/articles/heat-and-cold')
    const { sequence } = await manifest()

    await cms.saveDraft('articles', 'heat-and-cold', { summary: 'Never published.', slug: 'draft' })

    expect(await entryAt('/articles/heat-and-cold')).toEqual(before)
    expect(await entryAt('/articles/draft')).toBeUndefined()
    expect((await manifest()).sequence).toBe(sequence)
  })

  it('says gone after an article with a newer autosave is unpublished, and live when it is back', async () => {
    const path = '/articles/posture-myths'
    const before = await manifest()
    await cms.saveDraft('articles', 'posture-myths', { summary: 'A newer autosave.' }, true)

    await cms.unpublish('articles', 'posture-myths')

    expect(await entryAt(path)).toEqual({ status: 'gone', path })
    expect((await cms.get('documents/article/posture-myths')).status).toBe(404)
    expect((await manifest()).sequence).toBeGreaterThan(before.sequence)

    await cms.publish('articles', 'posture-myths', {})
    expect(await entryAt(path)).toMatchObject({ status: 'live' })
  })

  it('redirects from every earlier address of a document, and says gone when it is withdrawn', async () => {
    await cms.publish('conditions', 'neck-knots', { slug: 'knots-in-the-neck' })
    await cms.publish('conditions', 'neck-knots', { slug: 'sore-neck' })

    const to = '/conditions/sore-neck'
    expect(await entryAt('/conditions/neck-knots')).toMatchObject({ status: 'redirect', to })
    expect(await entryAt('/conditions/knots-in-the-neck')).toMatchObject({ status: 'redirect', to })
    expect(await entryAt(to)).toMatchObject({ status: 'live', id: 'neck-knots' })

    await cms.unpublish('conditions', 'neck-knots')
    expect(await entryAt('/conditions/neck-knots')).toMatchObject({ status: 'gone' })
    expect(await entryAt(to)).toMatchObject({ status: 'gone' })
  })

  it('says gone for a document in the bin, and for one that was deleted', async () => {
    const path = '/conditions/upper-back-pain'

    await cms.bin('conditions', 'upper-back-pain')
    expect(await entryAt(path)).toMatchObject({ status: 'gone' })

    await cms.unbin('conditions', 'upper-back-pain')
    expect(await entryAt(path)).toMatchObject({ status: 'live' })

    await cms.remove('conditions', 'upper-back-pain')
    expect(await entryAt(path)).toMatchObject({ status: 'gone' })
  })

  it('forgets no address when a hook could not write it down', async () => {
    const path = '/articles/knots-in-the-back'
    await cms.forgetPaths()
    await manifest()

    await cms.unpublish('articles', 'knots-in-the-back')

    expect(await entryAt(path)).toEqual({ status: 'gone', path })
    await cms.publish('articles', 'knots-in-the-back', {})
  })

  it('holds a caller who is in step, and answers when something changes', async () => {
    const etag = (await cms.get('manifest')).headers.get('etag') ?? ''
    const headers = { 'If-None-Match': etag }
    expect((await cms.get('manifest', { headers })).status).toBe(304)
    const held = cms.get('manifest?wait=25', { headers })
    await wait(50)

    await cms.publish('articles', 'when-to-see-a-doctor', { summary: 'Said in other words.' })

    const began = performance.now()
    const answer = await held
    expect(answer.status).toBe(200)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(answer.headers.get('etag')).not.toBe(etag)
  })

  it('shows the settings', async () => {
    const settings = settingsSchema.parse(await (await cms.get('settings')).json())

    expect(settings.countries.length).toBeGreaterThan(0)
  })

  it('is all that somebody who is not signed in can read', async () => {
    for (const path of [
      'articles',
      'treatments?draft=true',
      'articles/versions',
      'editors',
      'releases',
      'rules',
      'vignettes',
      'path-history',
      'globals/settings',
    ]) {
      const response = await cms.send(null, 'GET', path)
      expect([401, 403, 404], path).toContain(response.status)
    }
  })
})
