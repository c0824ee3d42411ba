import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { muscleExamples } from './muscle.examples.js'
import { muscleSchema } from './muscle.schema.js'

const empty = 'This is empty. Write something.'
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'

describe('muscleSchema', () => {
  it.each(Object.entries(muscleExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(muscleSchema, example)).toEqual([])
  })

  it.each(fieldsOf(muscleExamples.minimal))('asks for the field "%s"', (field) => {
    expect(problemsOf(muscleSchema, change(muscleExamples.minimal, field, undefined))).toHaveLength(
      1,
    )
  })

  it.each<Limit>([
    ['name', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['name', 'x', '', empty],
    ['anatomicalName', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['anatomicalName', 'x', '', empty],
    ['alsoKnownAs.0', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['evidenceRow', 'M22', 'M1', 'Use the row of the evidence file, such as "M04".'],
    ['bodySites', ['glute'], [], 'Add at least 1.'],
    ['location', letters(240), letters(241), 'Use at most 240 characters. It has 241.'],
    ['location', 'x', '', empty],
    ['referral.words', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['referral.words', 'x', '', empty],
    ['referral.isSourceChecked', true, 'no', 'Invalid input: expected boolean, received string'],
    ['provokingTasks.tasks', ['Rowing'], [], 'Add at least 1.'],
    [
      'provokingTasks.tasks.0',
      letters(120),
      letters(121),
      'Use at most 120 characters. It has 121.',
    ],
    ['provokingTasks.tasks.0', 'x', '', empty],
    ['lookAlikes', [{ words: 'A disc', dangerSigns: [] }], [], 'Say what else it may be.'],
    ['lookAlikes.0.words', letters(200), letters(201), 'Use at most 200 characters. It has 201.'],
    ['lookAlikes.0.words', 'x', '', empty],
    ['lookAlikes.0.dangerSigns.0', 'chest-pain', 'D20', anId],
    ['exercises.0', 'band-row', 'X07', anId],
    ['relatedConditions.0', 'neck-knots', 'K02', anId],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(muscleSchema, change(muscleExamples.full, place, inside))).toEqual([])
    expect(problemsOf(muscleSchema, change(muscleExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(muscleSchema, { ...muscleExamples.full, origin: 'x' })).toEqual([
      'There is no field "origin" here. Remove it or correct its name.',
    ])
  })
})
