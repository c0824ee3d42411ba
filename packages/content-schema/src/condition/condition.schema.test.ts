import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { conditionExamples } from './condition.examples.js'
import { conditionSchema } from './condition.schema.js'

const empty = 'This is empty. Write something.'
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'

describe('conditionSchema', () => {
  it.each(Object.entries(conditionExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(conditionSchema, example)).toEqual([])
  })

  it.each(fieldsOf(conditionExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(conditionSchema, change(conditionExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['name', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['name', 'x', '', empty],
    ['alsoKnownAs.0', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['alsoKnownAs.0', 'x', '', empty],
    ['keyMessages.0', letters(240), letters(241), 'Use at most 240 characters. It has 241.'],
    ['keyMessages.0', 'x', '', empty],
    ['keyMessages', ['a', 'b'], ['a'], 'Add at least 2.'],
    ['keyMessages', ['a', 'b', 'c'], ['a', 'b', 'c', 'd'], 'Keep at most 3.'],
    [
      'bodySites.0',
      'mid-back',
      'knee',
      'Invalid option: expected one of "neck"|"shoulder"|"upper-back"|"between-shoulder-blades"|"mid-back"|"low-back"|"glute"',
    ],
    ['problem', null, 'Low back', anId],
    ['relatedTreatments.0', 'cold-pack', 'cold_pack', anId],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(conditionSchema, change(conditionExamples.full, place, inside))).toEqual([])
    expect(problemsOf(conditionSchema, change(conditionExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(conditionSchema, { ...conditionExamples.full, grade: 'x' })).toEqual([
      'There is no field "grade" here. Remove it or correct its name.',
    ])
  })
})
