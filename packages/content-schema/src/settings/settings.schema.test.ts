import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { settingsExamples } from './settings.examples.js'
import { settingsSchema } from './settings.schema.js'

const empty = 'This is empty. Write something.'
const number = 'Use the number as it is dialled: 2 to 6 digits, such as "112".'

describe('settingsSchema', () => {
  it.each(Object.entries(settingsExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(settingsSchema, example)).toEqual([])
  })

  it.each(fieldsOf(settingsExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(settingsSchema, change(settingsExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['countries', [settingsExamples.minimal.countries[0]], [], 'Add at least 1.'],
    ['countries.0.code', 'US', 'USA', 'Use two capital letters, such as "GB".'],
    ['countries.0.name', letters(60), letters(61), 'Use at most 60 characters. It has 61.'],
    ['countries.0.name', 'x', '', empty],
    ['countries.0.emergencyNumber', '000', '+44 999', number],
    ['countries.0.emergencyNumber', '123456', '1234567', number],
    ['countries.0.urgentNumber', null, '1', number],
    ['navigation.0.label', letters(40), letters(41), 'Use at most 40 characters. It has 41.'],
    ['navigation.0.label', 'x', '', empty],
    [
      'navigation.0.path',
      '/',
      'treatments',
      'Begin the address with "/", such as "/treatments/heat".',
    ],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(settingsSchema, change(settingsExamples.full, place, inside))).toEqual([])
    expect(problemsOf(settingsSchema, change(settingsExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(settingsSchema, { ...settingsExamples.full, theme: 'dark' })).toEqual([
      'There is no field "theme" here. Remove it or correct its name.',
    ])
  })
})
