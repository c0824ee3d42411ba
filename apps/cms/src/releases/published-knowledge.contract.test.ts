import { sealedReleaseSchema, type KnowledgeBase } from '@unknot/content-schema'
import { assembleKnowledgeBase } from '@unknot/content-schema'
import { loadCorpus, type Corpus } from '@unknot/knowledge'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, openCms, type TestCms } from '../public-api/testing/test-cms'
import { publishedKnowledge, publishedVignettes } from './published-knowledge'

/** As JSON, where an optional field that is left out and one that is undefined are alike. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const byId = <One extends { readonly id: string }>(list: readonly One[]): readonly One[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe.each(databases)('what the engine reads from %s', (database) => {
  let cms: TestCms
  let corpus: Corpus
  let written: KnowledgeBase

  beforeAll(async () => {
    corpus = await loadCorpus()
    written = assembleKnowledgeBase({
      ...corpus,
      treatments: corpus.treatments.map(({ facts }) => facts),
    })
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const knowledge = async () => {
    const read = await publishedKnowledge(cms.payload)
    if (read.outcome === 'problem') throw new Error(read.problem.message)
    return read.value
  }

  it.each(['questions', 'rules', 'treatments'] as const)(
    'are the %s of the corpus, to the letter',
    async (noun) => {
      const read: readonly { readonly id: string }[] = (await knowledge())[noun]

      expect(plain(byId(read))).toEqual(plain(byId<{ readonly id: string }>(written[noun])))
    },
  )

  it('are the vignettes of the corpus, to the letter', async () => {
    const read = await publishedVignettes(cms.payload)

    expect(read.outcome).toBe('ok')
    expect(plain(read.outcome === 'ok' && byId(read.value))).toEqual(plain(byId(corpus.vignettes)))
  })

  it('is what release 1 has sealed', async () => {
    const live = sealedReleaseSchema.parse(await (await cms.get('releases/live')).json())

    expect(live.manifest.number).toBe(1)
    expect(plain(live.knowledgeBase)).toEqual(plain(await knowledge()))
  })

  it('leaves out a treatment that is withdrawn, while it is', async () => {
    const [heat] = (
      await cms.payload.find({ collection: 'treatments', where: { slug: { equals: 'heat' } } })
    ).docs
    const names = async () => (await knowledge()).treatments.map(({ id }) => id)
    expect(await names()).toContain('heat')
    const takeDown = await cms.payload.create({
      collection: 'take-downs',
      data: {
        collection: 'treatments',
        document: heat?.id ?? '',
        how: 'withdrawn',
        explanation: 'Its main source was withdrawn.',
        at: new Date().toISOString(),
      },
    })
    expect(await names()).not.toContain('heat')
    await cms.payload.update({
      collection: 'take-downs',
      id: takeDown.id,
      data: { endedAt: new Date().toISOString() },
    })
    expect(await names()).toContain('heat')
  })
})
