import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { referenceExamples } from './reference.examples.js'
import { referenceSchema } from './reference.schema.js'

const empty = 'This is empty. Write something.'
const address = 'Use a whole web address, such as https://www.nhs.uk/conditions/back-pain.'

describe('referenceSchema', () => {
  it.each(Object.entries(referenceExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(referenceSchema, example)).toEqual([])
  })

  it.each(fieldsOf(referenceExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(referenceSchema, change(referenceExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['id', 'R100', 'R1', 'Use the id of the evidence file, such as "R44".'],
    ['id', 'R10', 'R1000', 'Use the id of the evidence file, such as "R44".'],
    ['slug', 'r-44', 'R44', 'Use lower case letters, digits and hyphens, such as "r44".'],
    ['authors', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['authors', 'x', '', empty],
    ['year', 1900, 1899, 'Use 1900 or more.'],
    ['year', 2100, 2101, 'Use 2100 or less.'],
    ['year', null, '2006', 'Invalid input: expected number, received string'],
    ['title', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['title', 'x', '', empty],
    ['publishedIn', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['publishedIn', 'x', '', empty],
    ['doi', '10.1/x', 'https://doi.org/10.1/x', 'A DOI starts with "10.".'],
    ['pmid', '1', 'PMC1', 'A PubMed id has digits only.'],
    ['url', 'http://www.nhs.uk', 'www.nhs.uk', address],
    ['url', null, 'javascript:alert(1)', address],
    ['otherIdentifier', letters(200), letters(201), 'Use at most 200 characters. It has 201.'],
    ['note', letters(500), letters(501), 'Use at most 500 characters. It has 501.'],
    [
      'verification',
      'from-memory',
      'unverified',
      'Invalid option: expected one of "verified"|"title-seen"|"from-memory"',
    ],
    ['tier', 'extra', 'main', 'Invalid option: expected one of "core"|"extra"'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(referenceSchema, change(referenceExamples.full, place, inside))).toEqual([])
    expect(problemsOf(referenceSchema, change(referenceExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(referenceSchema, { ...referenceExamples.full, journal: 'Spine' })).toEqual([
      'There is no field "journal" here. Remove it or correct its name.',
    ])
  })

  it('names the kinds of source for one that it does not know', () => {
    const [problem] = problemsOf(referenceSchema, change(referenceExamples.full, 'type', 'blog'))
    expect(problem).toContain('type: Invalid option: expected one of "guideline"|')
  })
})
