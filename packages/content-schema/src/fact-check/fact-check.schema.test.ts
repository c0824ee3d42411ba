import { describe, expect, it } from 'vitest'
import { sectionExamples } from '../rich-text/rich-text.examples.js'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { factCheckExamples } from './fact-check.examples.js'
import { factCheckSchema } from './fact-check.schema.js'

const empty = 'This is empty. Write something.'
const aRow = 'Use the row of the evidence file, such as "A01".'

describe('factCheckSchema', () => {
  it.each(Object.entries(factCheckExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(factCheckSchema, example)).toEqual([])
  })

  it.each(fieldsOf(factCheckExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(factCheckSchema, change(factCheckExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['evidenceRow', 'A50', 'A1', aRow],
    ['evidenceRow', 'A50', 'R50', aRow],
    ['claim', letters(240), letters(241), 'Use at most 240 characters. It has 241.'],
    ['claim', 'x', '', empty],
    ['verdicts', ['weak'], [], 'Add at least 1.'],
    ['verdicts', ['weak', 'harmful'], ['weak', 'weak'], 'Name each verdict once.'],
    ['verdicts', ['weak', 'harmful'], ['weak', 'harmful', 'unsupported'], 'Keep at most 2.'],
    [
      'verdicts.0',
      'not-a-claim',
      'false',
      'Invalid option: expected one of "supported"|"weak"|"unsupported"|"harmful"|"unclear-wording"|"not-a-claim"',
    ],
    ['verdictNote', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['verdictNote', null, '', empty],
    ['explainedOn.id', 'heat', '', empty],
    [
      'sections',
      [sectionExamples.evidence],
      [sectionExamples.practical],
      'The corrected fact needs an evidence section that cites its source.',
    ],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(factCheckSchema, change(factCheckExamples.full, place, inside))).toEqual([])
    expect(problemsOf(factCheckSchema, change(factCheckExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(factCheckSchema, { ...factCheckExamples.full, rating: 1 })).toEqual([
      'There is no field "rating" here. Remove it or correct its name.',
    ])
  })
})
