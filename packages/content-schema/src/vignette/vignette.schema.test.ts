import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { vignetteExamples } from './vignette.examples.js'
import { vignetteSchema } from './vignette.schema.js'

const empty = 'This is empty. Write something.'
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'
const anAnswer = 'Answer with an option, a whole number, or a list of options.'

describe('vignetteSchema', () => {
  it.each(Object.entries(vignetteExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(vignetteSchema, example)).toEqual([])
  })

  it.each(fieldsOf(vignetteExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(vignetteSchema, change(vignetteExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['id', 'a-1', 'A1', anId],
    ['name', letters(240), letters(241), 'Use at most 240 characters. It has 241.'],
    ['name', 'x', '', empty],
    ['today', '2026-11-24', 'today', 'Use a date as year-month-day, such as 2026-11-24.'],
    ['others', 'nothing', 'all', 'Invalid option: expected one of "nothing"|"no-danger-signs"'],
    ['answers.age', 55, 55.5, anAnswer],
    ['answers.duration', 'not-sure', true, anAnswer],
    ['answers.medicines', ['warfarin'], [1], anAnswer],
    [
      'expect.careLevel',
      'soon',
      'today',
      'Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"',
    ],
    [
      'expect.status',
      'provisional',
      'done',
      'Invalid option: expected one of "settled"|"provisional"|"incomplete"',
    ],
    ['expect.because.0', 'an-id', 'An id', anId],
    ['expect.recommends.0', 'an-id', 'An id', anId],
    ['expect.first.0', 'an-id', 'An id', anId],
    ['expect.never.0', 'an-id', 'An id', anId],
    ['expect.cautions.0', 'an-id', 'An id', anId],
    ['expect.asksNext', 'age', '', anId],
    [
      'expect.evidenceRows.0',
      'D06.2',
      'rule 6',
      'Use a row or section of the evidence file, such as "D06.2".',
    ],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(vignetteSchema, change(vignetteExamples.full, place, inside))).toEqual([])
    expect(problemsOf(vignetteSchema, change(vignetteExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(vignetteSchema, { ...vignetteExamples.full, given: {} })).toEqual([
      'There is no field "given" here. Remove it or correct its name.',
    ])
  })

  it('refuses an answer to something that cannot be a question', () => {
    const input = change(vignetteExamples.minimal, 'answers', { 'Body site': 'neck' })
    expect(problemsOf(vignetteSchema, input)).toEqual([
      'answers.Body site: Use lower case letters, digits and single hyphens, such as "upper-back".',
    ])
  })

  it('refuses an expectation that it does not know', () => {
    const input = change(vignetteExamples.minimal, 'expect', { excludes: ['heat'] })
    expect(problemsOf(vignetteSchema, input)).toEqual([
      'expect: There is no field "excludes" here. Remove it or correct its name.',
    ])
  })
})
