import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { exerciseExamples } from './exercise.examples.js'
import { exerciseSchema } from './exercise.schema.js'

const empty = 'This is empty. Write something.'
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'
const aRow = 'Use the row of the evidence file, such as "X01".'
const [firstStep] = exerciseExamples.full.steps

describe('exerciseSchema', () => {
  it.each(Object.entries(exerciseExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(exerciseSchema, example)).toEqual([])
  })

  it.each(fieldsOf(exerciseExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(exerciseSchema, change(exerciseExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['name', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['name', 'x', '', empty],
    ['alsoKnownAs.0', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['alsoKnownAs.0', 'x', '', empty],
    ['evidenceRow', 'X24', 'X1', aRow],
    ['evidenceRow', 'X24', 'T01', aRow],
    [
      'purpose',
      'stamina',
      'posture',
      'Invalid option: expected one of "mobility"|"stretch"|"strength"|"self-massage"|"stamina"|"breathing"',
    ],
    [
      'equipment.0',
      'doorway',
      'tens',
      'Invalid option: expected one of "mat"|"chair"|"wall"|"doorway"|"band"|"ball"|"roller"',
    ],
    ['steps', [firstStep, firstStep], [firstStep], 'Add at least 2.'],
    ['steps.0.text', letters(160), letters(161), 'Use at most 160 characters. It has 161.'],
    ['steps.0.text', 'x', '', empty],
    ['easier', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['easier', 'x', '', empty],
    ['harder', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['harder', null, '', empty],
    ['stopIf', ['sharp pain'], [], 'Say when to stop.'],
    ['stopIf.0', letters(160), letters(161), 'Use at most 160 characters. It has 161.'],
    ['stopIf.0', 'x', '', empty],
    ['notFor.0.words', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['notFor.0.words', 'x', '', empty],
    ['cautions.0.basis.references', ['R32'], [], 'A guideline basis needs at least one reference.'],
    ['muscles.0', 'levator-scapulae', 'M04', anId],
    ['relatedTreatments.0', 'heat', 'T03', anId],
    ['relatedConditions.0', 'neck-knots', 'K02', anId],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(exerciseSchema, change(exerciseExamples.full, place, inside))).toEqual([])
    expect(problemsOf(exerciseSchema, change(exerciseExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(exerciseSchema, { ...exerciseExamples.full, video: 'x' })).toEqual([
      'There is no field "video" here. Remove it or correct its name.',
    ])
  })
})
