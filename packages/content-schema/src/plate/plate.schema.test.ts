import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { plateExamples } from './plate.examples.js'
import { plateSchema } from './plate.schema.js'

describe('plateSchema', () => {
  it.each(Object.entries(plateExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(plateSchema, example)).toEqual([])
  })

  it.each(fieldsOf(plateExamples.minimal))('asks for the field "%s"', (field) => {
    expect(problemsOf(plateSchema, change(plateExamples.minimal, field, undefined))).toHaveLength(1)
  })

  it.each<Limit>([
    ['caption', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['alternativeText', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['arrows.0.curve', 60, 61, 'Use 60 or less.'],
    ['pose.tummy', 12, 13, 'Use 12 or less.'],
    [
      'props.0.back',
      'right',
      'top',
      'Invalid option: expected one of "left"|"right"|"none"|"behind"',
    ],
    [
      'pose.neck',
      [90, 0.5],
      'up',
      'Use an angle in degrees, or [angle, share of the length that is seen].',
    ],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(plateSchema, change(plateExamples.movement, place, inside))).toEqual([])
    expect(problemsOf(plateSchema, change(plateExamples.movement, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it.each<Limit>([
    ['pose.nod', 60, 61, 'Use 60 or less.'],
    ['pose.shoulders.1', 12, 13, 'Use 12 or less.'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(plateSchema, change(plateExamples.shrug, place, inside))).toEqual([])
    expect(problemsOf(plateSchema, change(plateExamples.shrug, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('shows no part that the site does not know', () => {
    const known = change(plateExamples.patches, 'shows', 'waist-to-knees')
    const unknown = change(plateExamples.patches, 'shows', 'left-half')

    expect(problemsOf(plateSchema, known)).toEqual([])
    expect(problemsOf(plateSchema, unknown)).toEqual([
      'shows: Invalid option: expected one of "upper-half"|"lower-half"|"head-and-shoulders"|"waist-to-knees"',
    ])
  })

  it('names a posture that there is not', () => {
    const [problem] = problemsOf(plateSchema, change(plateExamples.minimal, 'pose.posture', 'fly'))
    expect(problem).toContain('pose.posture: Invalid option: expected one of "stand"|"sit"')
  })
})
