import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { treatmentExamples, treatmentFactsExamples } from './treatment.examples.js'
import { treatmentFactsSchema, treatmentSchema } from './treatment.schema.js'

const empty = 'This is empty. Write something.'
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'

describe('treatmentSchema', () => {
  it.each(Object.entries(treatmentExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(treatmentSchema, example)).toEqual([])
  })

  it.each(fieldsOf(treatmentExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(treatmentSchema, change(treatmentExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['name', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['name', 'x', '', empty],
    ['alsoKnownAs.0', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['alsoKnownAs.0', 'x', '', empty],
    ['howTo.steps.0', letters(240), letters(241), 'Use at most 240 characters. It has 241.'],
    ['howTo.steps.0', 'x', '', empty],
    ['howTo.dose', null, '', empty],
    ['howTo.dose', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['howTo.isSourceChecked', true, 'no', 'Invalid input: expected boolean, received string'],
    ['timeToEffect.words', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['timeToEffect.words', 'x', '', empty],
    [
      'timeToEffect.isSourceChecked',
      true,
      'no',
      'Invalid input: expected boolean, received string',
    ],
    ['sideEffects.0', letters(160), letters(161), 'Use at most 160 characters. It has 161.'],
    ['sideEffects.0', 'x', '', empty],
    ['alarm', null, '', empty],
    ['alarm', letters(400), letters(401), 'Use at most 400 characters. It has 401.'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(treatmentSchema, change(treatmentExamples.full, place, inside))).toEqual([])
    expect(problemsOf(treatmentSchema, change(treatmentExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names who may deliver a treatment', () => {
    const by = (deliverer: string) =>
      problemsOf(treatmentSchema, { ...treatmentExamples.full, deliveredBy: [deliverer] })

    expect(by('doctor')).toEqual([])
    expect(by('Doctor')).toEqual([
      expect.stringContaining('deliveredBy.0: Invalid option: expected one of "yourself"|'),
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(treatmentSchema, { ...treatmentExamples.full, certainty: 'high' })).toEqual([
      'There is no field "certainty" here. Remove it or correct its name.',
    ])
  })
})

describe('treatmentFactsSchema', () => {
  it.each(Object.entries(treatmentFactsExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(treatmentFactsSchema, example)).toEqual([])
  })

  it.each(fieldsOf(treatmentFactsExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(treatmentFactsSchema, change(treatmentFactsExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['id', 'heat-2', 'Heat', anId],
    ['name', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['name', 'x', '', empty],
    ['evidenceRow', 'T40', 'T3', 'Use the row of the evidence file, such as "T03".'],
    [
      'step',
      'hands-on',
      'hands',
      'Invalid option: expected one of "self-care"|"exercise"|"hands-on"|"medicine"|"needles-and-specialists"',
    ],
    ['withheldFrom', 'soon', 'routine', 'Invalid option: expected one of "urgent"|"soon"'],
    ['neverSuggested', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['neverSuggested', undefined, '', empty],
    ['cost', 'free', 'none', 'Invalid option: expected one of "free"|"low"|"medium"|"high"'],
    ['effort', 'high', 'free', 'Invalid option: expected one of "low"|"medium"|"high"'],
    ['favouredWhen.0.option', 'mat', 'Mat', anId],
    ['contraindications.0.id', 'numb', 'Numb', anId],
    [
      'contraindications.0.reason',
      letters(300),
      letters(301),
      'Use at most 300 characters. It has 301.',
    ],
    ['contraindications.0.reason', 'x', '', empty],
    ['cautions.0.id', 'sleepy', 'so sleepy', anId],
    ['cautions.0.advice', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['cautions.0.advice', 'x', '', empty],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(
      problemsOf(treatmentFactsSchema, change(treatmentFactsExamples.full, place, inside)),
    ).toEqual([])
    expect(
      problemsOf(treatmentFactsSchema, change(treatmentFactsExamples.full, place, outside)),
    ).toEqual([`${place}: ${words}`])
  })

  it('names a field that it does not know', () => {
    expect(
      problemsOf(treatmentFactsSchema, { ...treatmentFactsExamples.full, kind: 'treatment' }),
    ).toEqual(['There is no field "kind" here. Remove it or correct its name.'])
  })

  it('wants a basis for each contraindication and caution', () => {
    const facts = treatmentFactsExamples.full
    expect(problemsOf(treatmentFactsSchema, change(facts, 'cautions.0.basis', undefined))).toEqual([
      'cautions.0.basis: This is missing. Fill it in.',
    ])
    expect(
      problemsOf(treatmentFactsSchema, change(facts, 'contraindications.0.basis', undefined)),
    ).toEqual(['contraindications.0.basis: This is missing. Fill it in.'])
  })
})
