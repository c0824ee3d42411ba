import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { basisExamples, treatmentEvidenceExamples } from './evidence.examples.js'
import {
  basisSchema,
  certainties,
  certaintySchema,
  effects,
  effectSchema,
  treatmentEvidenceSchema,
} from './evidence.schema.js'

const empty = 'This is empty. Write something.'
const aReference = 'Use the id of the evidence file, such as "R44".'

describe('certaintySchema', () => {
  it.each(certainties)('accepts %s', (certainty) => {
    expect(problemsOf(certaintySchema, certainty)).toEqual([])
  })

  it('keeps effect words out: how sure and how big are two facts', () => {
    expect(problemsOf(certaintySchema, 'small')).toEqual([
      'Invalid option: expected one of "high"|"moderate"|"low"|"very-low"|"not-graded"',
    ])
  })
})

describe('effectSchema', () => {
  it.each(effects)('accepts %s', (effect) => {
    expect(problemsOf(effectSchema, effect)).toEqual([])
  })

  it('keeps words of certainty out', () => {
    expect(problemsOf(effectSchema, 'moderate')).toEqual([
      'Invalid option: expected one of "large"|"medium"|"small"|"tiny"|"none"|"unknown"',
    ])
  })
})

describe('basisSchema', () => {
  it.each(Object.entries(basisExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(basisSchema, example)).toEqual([])
  })

  it.each<[string, unknown, string]>([
    [
      'a guideline without a reference',
      { kind: 'guideline', references: [] },
      'references: A guideline basis needs at least one reference.',
    ],
    [
      'a guideline with a note, which only a convention has',
      { ...basisExamples.guideline, note: 'As usual.' },
      'There is no field "note" here. Remove it or correct its name.',
    ],
    [
      'a convention without a note',
      { kind: 'convention', references: [] },
      'note: This is missing. Fill it in.',
    ],
    ['an empty note', { ...basisExamples.convention, note: '' }, `note: ${empty}`],
    [
      'a long note',
      { ...basisExamples.convention, note: letters(301) },
      'note: Use at most 300 characters. It has 301.',
    ],
    [
      'a reference that is no id',
      { kind: 'convention', note: 'x', references: ['10.1/x'] },
      `references.0: ${aReference}`,
    ],
    [
      'another kind',
      { kind: 'opinion', note: 'x' },
      'kind: Expected kind to be one of "guideline", "convention".',
    ],
  ])('refuses %s', (_name, input, words) => {
    expect(problemsOf(basisSchema, input)).toEqual([words])
  })
})

describe('treatmentEvidenceSchema', () => {
  it.each(Object.entries(treatmentEvidenceExamples))('accepts the example "%s"', (_name, one) => {
    expect(problemsOf(treatmentEvidenceSchema, one)).toEqual([])
  })

  it.each(fieldsOf(treatmentEvidenceExamples.minimal))('asks for the field "%s"', (field) => {
    const input = change(treatmentEvidenceExamples.minimal, field, undefined)
    expect(problemsOf(treatmentEvidenceSchema, input)).toHaveLength(1)
  })

  it.each<Limit>([
    [
      'problem',
      'trigger-points',
      'Trigger points',
      'Use lower case letters, digits and single hyphens, such as "upper-back".',
    ],
    ['words', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['words', 'x', '', empty],
    [
      'guidelines',
      'mixed',
      'unclear',
      'Invalid option: expected one of "for"|"against"|"mixed"|"silent"',
    ],
    ['references.0', 'R01', 'R1', aReference],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    const { full } = treatmentEvidenceExamples
    expect(problemsOf(treatmentEvidenceSchema, change(full, place, inside))).toEqual([])
    expect(problemsOf(treatmentEvidenceSchema, change(full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })
})
