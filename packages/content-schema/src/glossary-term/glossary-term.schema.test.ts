import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { glossaryTermExamples } from './glossary-term.examples.js'
import { glossaryTermSchema } from './glossary-term.schema.js'

const empty = 'This is empty. Write something.'
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'

describe('glossaryTermSchema', () => {
  it.each(Object.entries(glossaryTermExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(glossaryTermSchema, example)).toEqual([])
  })

  it.each(fieldsOf(glossaryTermExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(glossaryTermSchema, change(glossaryTermExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['id', 'taut-band', 'Taut band', anId],
    ['slug', 'taut-band', '/taut-band', anId],
    ['term', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['term', 'x', '', empty],
    ['evidenceRow', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['evidenceRow', 'x', '', empty],
    ['meaning', letters(320), letters(321), 'Use at most 320 characters. It has 321.'],
    ['meaning', 'x', '', empty],
    ['synonyms.0', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['synonyms.0', 'x', '', empty],
    ['misspellings.0', letters(80), letters(81), 'Use at most 80 characters. It has 81.'],
    ['dangerSigns.0', 'chest-pain', 'D20', anId],
    ['references.0', 'R44', 'R4', 'Use the id of the evidence file, such as "R44".'],
    ['seeAlso.0.id', 'heat', '', empty],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    const { full } = glossaryTermExamples
    expect(problemsOf(glossaryTermSchema, change(full, place, inside))).toEqual([])
    expect(problemsOf(glossaryTermSchema, change(full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('leads on only to what has a page', () => {
    const input = change(glossaryTermExamples.full, 'seeAlso.0.kind', 'rule')
    const [problem] = problemsOf(glossaryTermSchema, input)
    expect(problem).toMatch(/^seeAlso\.0\.kind: Invalid option: expected one of "article"\|/)
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(glossaryTermSchema, { ...glossaryTermExamples.full, summary: 'x' })).toEqual([
      'There is no field "summary" here. Remove it or correct its name.',
    ])
  })
})
