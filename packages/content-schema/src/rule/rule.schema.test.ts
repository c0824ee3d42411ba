import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { ruleExamples } from './rule.examples.js'
import { ruleSchema } from './rule.schema.js'

describe('ruleSchema', () => {
  it.each(Object.entries(ruleExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(ruleSchema, example)).toEqual([])
  })

  it.each(fieldsOf(ruleExamples.minimal))('asks for the field "%s"', (field) => {
    expect(problemsOf(ruleSchema, change(ruleExamples.full, field, undefined))).toHaveLength(1)
  })

  it.each<Limit>([
    [
      'id',
      'd-1',
      'D-1',
      'Use lower case letters, digits and single hyphens, such as "upper-back".',
    ],
    ['id', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    [
      'evidenceRow',
      'D70.9',
      'D70',
      'Use the row and clause of the evidence file, such as "D06.2".',
    ],
    ['title', letters(160), letters(161), 'Use at most 160 characters. It has 161.'],
    ['title', 'x', '', 'This is empty. Write something.'],
    ['sign', letters(200), letters(201), 'Use at most 200 characters. It has 201.'],
    ['sign', 'x', '', 'This is empty. Write something.'],
    ['action', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['action', 'x', '', 'This is empty. Write something.'],
    [
      'careLevel',
      'self-care',
      'selfcare',
      'Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"',
    ],
    [
      'lastReviewed',
      '2028-02-29',
      '2026-02-29',
      'Use a date as year-month-day, such as 2026-11-24.',
    ],
    [
      'nextReviewDue',
      '2027-05-24',
      '24/05/2027',
      'Use a date as year-month-day, such as 2026-11-24.',
    ],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(ruleSchema, change(ruleExamples.full, place, inside))).toEqual([])
    expect(problemsOf(ruleSchema, change(ruleExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(ruleSchema, { ...ruleExamples.full, severity: 'high' })).toEqual([
      'There is no field "severity" here. Remove it or correct its name.',
    ])
  })

  it('finds mistakes in the criterion and in the basis', () => {
    const when = { kind: 'all', of: [{ kind: 'yes' }] }
    const basis = { kind: 'guideline', references: [] }

    expect(problemsOf(ruleSchema, { ...ruleExamples.full, when, basis })).toEqual([
      'when.of.0.question: This is missing. Fill it in.',
      'basis.references: A guideline basis needs at least one reference.',
    ])
  })
})
