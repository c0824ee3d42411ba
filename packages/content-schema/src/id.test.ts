import { describe, expect, it } from 'vitest'
import { dateSchema, idSchema } from './id.js'
import { letters, problemsOf } from './testing/schema-cases.js'

describe('idSchema', () => {
  it.each(['a', '2', 'upper-back', 'd2-6', letters(80)])('accepts "%s"', (id) => {
    expect(problemsOf(idSchema, id)).toEqual([])
  })

  it.each([
    '',
    'Upper-back',
    'upper_back',
    'upper--back',
    '-back',
    'back-',
    'rücken',
    'a b',
    'a\n',
  ])('refuses "%s"', (id) => {
    expect(problemsOf(idSchema, id)).toEqual([
      'Use lower case letters, digits and single hyphens, such as "upper-back".',
    ])
  })

  it('says how long an id may be', () => {
    expect(problemsOf(idSchema, letters(81))).toEqual(['Use at most 80 characters. It has 81.'])
  })
})

describe('dateSchema', () => {
  it.each(['2026-11-24', '2028-02-29'])('accepts %s', (date) => {
    expect(problemsOf(dateSchema, date)).toEqual([])
  })

  it.each(['2026-2-1', '2026-02-29', '24.11.2026', '2026-11-24T10:00:00Z', ''])(
    'refuses "%s"',
    (date) => {
      expect(problemsOf(dateSchema, date)).toEqual([
        'Use a date as year-month-day, such as 2026-11-24.',
      ])
    },
  )
})
