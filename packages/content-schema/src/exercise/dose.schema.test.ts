import { describe, expect, it } from 'vitest'
import { change, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { doseSchema } from './dose.schema.js'
import { exerciseExamples } from './exercise.examples.js'

const { dose } = exerciseExamples.full

describe('doseSchema', () => {
  it.each<Limit>([
    ['repetitions.from', 1, 0, 'Use 1 or more.'],
    ['repetitions.from', 12, 13, 'The first number must not be the bigger one.'],
    ['repetitions.to', 999, 1000, 'Use 999 or less.'],
    ['repetitions.to', 9, 9.5, 'Invalid input: expected int, received number'],
    ['note', letters(200), letters(201), 'Use at most 200 characters. It has 201.'],
    ['note', null, '', 'This is empty. Write something.'],
    ['isSourceChecked', true, 'no', 'Invalid input: expected boolean, received string'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(doseSchema, change(dose, place, inside))).toEqual([])
    expect(problemsOf(doseSchema, change(dose, place, outside))).toEqual([`${place}: ${words}`])
  })

  it('lets an amount be "up to" so many', () => {
    const walk = { ...dose, repetitions: null, minutes: { from: null, to: 30 } }
    expect(problemsOf(doseSchema, walk)).toEqual([])
  })

  it('is refused when it says nothing of how much', () => {
    expect(problemsOf(doseSchema, { ...dose, repetitions: null })).toEqual([
      'Say how many repetitions, how many seconds or how many minutes.',
    ])
  })
})
