import { documentEnvelopeSchema } from '@unknot/content-schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, openCms, type TestCms } from '../public-api/testing/test-cms'

describe.each(databases)('fact checks on %s', (database) => {
  let cms: TestCms
  const id = 'relief-in-seven-seconds'

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const readersSee = async () => {
    const answer: unknown = await (await cms.get(`documents/fact-check/${id}`)).json()
    return documentEnvelopeSchema.parse(answer).document
  }

  it('lead on to a page of any kind', async () => {
    for (const [relationTo, kind, page] of [
      ['glossary', 'glossary-term', 'taut-band'],
      ['exercises', 'exercise', 'levator-stretch'],
    ] as const) {
      const { id: value } = await cms.rowOf(relationTo, page)

      await cms.publish('fact-checks', id, { explainedOn: { relationTo, value } })

      expect(await readersSee()).toMatchObject({ explainedOn: { kind, id: page } })
    }
  })

  it.each([
    ['that nothing explains', { explainedOn: null }, 'Choose a page.'],
    ['without a verdict', { verdicts: [] }, 'There is none yet. Add one.'],
    ['without a source', { references: [] }, 'Evidence needs a citation to be published.'],
    ['without a corrected fact', { sections: [] }, 'sections'],
  ])('are not published %s', async (_name, data, words) => {
    const before = await readersSee()

    await expect(cms.publish('fact-checks', id, data)).rejects.toThrow(words)

    expect(await readersSee()).toEqual(before)
  })
})
