import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { settingsExamples } from './settings.examples.js'
import { settingsSchema } from './settings.schema.js'

const empty = 'This is empty. Write something.'
const number = 'Use the number as it is dialled: 2 to 6 digits, such as "112".'
const tooLong = 'Use at most 60 characters. It has 61.'

/** So many countries, the first of which is the one shown first. */
const countries = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    ...settingsExamples.full.countries[0],
    code: place === 0 ? 'GB' : `A${String.fromCodePoint(64 + place)}`,
  }))

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
    ['countries', countries(12), countries(13), 'Keep at most 12.'],
    ['countries.1.code', 'FR', 'FRA', 'Use two capital letters, such as "GB".'],
    ['countries.0.name', letters(60), letters(61), tooLong],
    ['countries.0.name', 'x', '', empty],
    ['countries.0.emergencyNumber', '000', '+44 999', number],
    ['countries.0.emergencyNumber', '123456', '1234567', number],
    ['countries.0.emergencyNumber', null, '', number],
    ['countries.0.urgentNumber', null, '1', number],
    ['countries.0.services.doctor', 'x', '', empty],
    ['countries.0.services.outOfHours', letters(60), letters(61), tooLong],
    ['countries.1.medicines.0.theirs', letters(60), letters(61), tooLong],
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

  it('needs a country', () => {
    expect(problemsOf(settingsSchema, { ...settingsExamples.full, countries: [] })).toContain(
      'countries: Add at least 1.',
    )
  })

  it('shows first a country that is there', () => {
    expect(problemsOf(settingsSchema, { ...settingsExamples.full, defaultCountry: 'US' })).toEqual(
      [],
    )
    expect(problemsOf(settingsSchema, { ...settingsExamples.full, defaultCountry: 'FR' })).toEqual([
      'defaultCountry: "FR" is none of the countries. Use one of: GB, US, ZZ.',
    ])
  })

  it('holds each country once', () => {
    expect(
      problemsOf(settingsSchema, change(settingsExamples.full, 'countries.1.code', 'GB')),
    ).toEqual(['countries.1.code: "GB" stands here twice. Leave each country in once.'])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(settingsSchema, { ...settingsExamples.full, theme: 'dark' })).toEqual([
      'There is no field "theme" here. Remove it or correct its name.',
    ])
  })
})
