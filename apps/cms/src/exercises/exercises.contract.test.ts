import { documentEnvelopeSchema } from '@unknot/content-schema'
import { exerciseExamples, plateExamples } from '@unknot/content-schema/examples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, openCms, type TestCms } from '../public-api/testing/test-cms'

describe.each(databases)('exercises on %s', (database) => {
  let cms: TestCms
  const id = 'levator-stretch'

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const readersSee = async () => {
    const answer: unknown = await (await cms.get(`documents/exercise/${id}`)).json()
    return documentEnvelopeSchema.parse(answer).document
  }

  it('give back their drawings as they were written', async () => {
    const all = Object.values(plateExamples)
    const mostAtOnce = 8
    for (let first = 0; first < all.length; first += mostAtOnce) {
      const plates = all.slice(first, first + mostAtOnce)
      const rows = plates.map(({ caption, alternativeText, ...drawing }) => ({
        caption,
        alternativeText,
        drawing,
      }))

      await cms.publish('exercises', id, { plates: rows })

      expect(await readersSee()).toHaveProperty('plates', plates)
    }
  })

  it('give back every number of a dose, and null for what it does not say', async () => {
    const { dose } = exerciseExamples.full
    const unsaid = { from: null, to: null }
    const { sets, repetitions, isEachSide, isSourceChecked } = dose
    const row = { sets, repetitions, isEachSide, isSourceChecked, note: null }
    const others = { timesPerDay: unsaid, daysPerWeek: unsaid, minutes: unsaid }

    await cms.publish('exercises', id, { dose: { ...row, ...others, holdSeconds: unsaid } })
    expect(await readersSee()).toHaveProperty('dose', dose)

    const holdSeconds = { from: null, to: 30 }
    await cms.publish('exercises', id, { dose: { ...row, ...others, holdSeconds } })
    expect(await readersSee()).toHaveProperty('dose', { ...dose, holdSeconds })
  })

  it.each([
    ['no source', { references: [] }, 'Evidence needs a citation to be published.'],
    ['no reason to stop', { stopIf: [] }, 'Say when to stop.'],
    ['a limit that rests on nothing', { notFor: [{ words: 'Not in pregnancy.' }] }, 'basis'],
    ['a drawing of nothing', { plates: [{ caption: 'Sit', alternativeText: 'A body.' }] }, 'pose'],
  ])('are not published with %s', async (_name, data, words) => {
    const before = await readersSee()

    await expect(cms.publish('exercises', id, data)).rejects.toThrow(words)

    expect(await readersSee()).toEqual(before)
  })
})
