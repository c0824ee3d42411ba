import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { mediaExamples } from './media.examples.js'
import { mediaSchema } from './media.schema.js'

const empty = 'This is empty. Write something.'

describe('mediaSchema', () => {
  it.each(Object.entries(mediaExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(mediaSchema, example)).toEqual([])
  })

  it.each(fieldsOf(mediaExamples.minimal))('asks for the field "%s"', (field) => {
    expect(problemsOf(mediaSchema, change(mediaExamples.minimal, field, undefined))).toHaveLength(1)
  })

  it.each<Limit>([
    ['id', 'x', '', empty],
    ['src', 'x', '', empty],
    ['width', 1, 0, 'Use 1 or more.'],
    ['height', 1, 0.5, 'Invalid input: expected int, received number'],
    ['alt', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['alt', 'x', '', empty],
    ['licence', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['licence', 'x', '', empty],
    ['credit', letters(200), letters(201), 'Use at most 200 characters. It has 201.'],
    ['credit', 'x', '', empty],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(mediaSchema, change(mediaExamples.minimal, place, inside))).toEqual([])
    expect(problemsOf(mediaSchema, change(mediaExamples.minimal, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(mediaSchema, { ...mediaExamples.minimal, filename: 'x' })).toEqual([
      'There is no field "filename" here. Remove it or correct its name.',
    ])
  })
})
