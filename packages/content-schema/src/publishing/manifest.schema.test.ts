import { describe, expect, it } from 'vitest'
import { change, fieldsOf, problemsOf, type Limit } from '../testing/schema-cases.js'
import { manifestExamples } from './manifest.examples.js'
import { errorBodySchema, manifestSchema } from './manifest.schema.js'

const { full } = manifestExamples
const aPath = 'Begin the address with "/", such as "/treatments/heat".'
const empty = 'This is empty. Write something.'

describe('manifestSchema', () => {
  it.each(Object.entries(manifestExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(manifestSchema, example)).toEqual([])
  })

  it('has an example of each status', () => {
    expect(full.entries.map(({ status }) => status)).toEqual([
      'live',
      'gone',
      'redirect',
      'withdrawn',
    ])
  })

  it.each(fieldsOf(full))('asks for the field "%s"', (field) => {
    expect(problemsOf(manifestSchema, change(full, field, undefined))).toEqual([
      `${field}: This is missing. Fill it in.`,
    ])
  })

  it.each<Limit>([
    ['schemaVersion', 1, 2, 'Invalid input: expected 1'],
    ['sequence', 0, -1, 'Use 0 or more.'],
    ['sequence', 1, 1.5, 'Invalid input: expected int, received number'],
    ['release', null, 'abc', 'Expected a SHA-256 in hexadecimal.'],
    ['settingsVersion', '0', '', empty],
    ['entries.0.path', '/', 'treatments/heat', aPath],
    [
      'entries.0.kind',
      'article',
      'rule',
      'Invalid option: expected one of "article"|"treatment"|"condition"|"exercise"|"muscle"|"glossary-term"|"fact-check"|"reference"',
    ],
    ['entries.0.id', 'x', '', empty],
    ['entries.0.version', 'x', '', empty],
    ['entries.1.path', '/x', 'x', aPath],
    ['entries.2.to', '/x', 'https://elsewhere.example', aPath],
    ['entries.3.version', 'x', undefined, 'This is missing. Fill it in.'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(manifestSchema, change(full, place, inside))).toEqual([])
    expect(problemsOf(manifestSchema, change(full, place, outside))).toEqual([`${place}: ${words}`])
  })

  it.each([
    ['more', { ...full, count: 5 }],
    ['fewer', { ...full, entries: full.entries.slice(0, 3) }],
  ])('refuses a manifest whose count is not that of its entries: %s', (_name, input) => {
    expect(problemsOf(manifestSchema, input)).toEqual([
      'count: The count does not match the entries: the manifest is truncated.',
    ])
  })

  it('refuses a status that there is not', () => {
    expect(problemsOf(manifestSchema, change(full, 'entries.1.status', 'draft'))).toEqual([
      'entries.1.status: Expected status to be one of "live", "gone", "redirect", "withdrawn".',
    ])
  })
})

describe('errorBodySchema', () => {
  it('wants a code and words', () => {
    const error = { code: 'document/unknown', message: 'There is no such document.' }
    expect(problemsOf(errorBodySchema, { error })).toEqual([])
    expect(problemsOf(errorBodySchema, { error: { code: 'x' } })).toEqual([
      'error.message: This is missing. Fill it in.',
    ])
  })
})
