import { doseSchema, type Dose } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { doseInLine, doseRows } from './dose-words'

const dose = (changes: Partial<Dose>): Dose =>
  doseSchema.parse({
    sets: null,
    repetitions: null,
    holdSeconds: null,
    minutes: null,
    isEachSide: false,
    timesPerDay: null,
    daysPerWeek: null,
    note: null,
    isSourceChecked: false,
    ...changes,
  })

describe('doseInLine', () => {
  it.each<[string, Partial<Dose>]>([
    [
      'Hold 20 to 30 seconds; repeat 2 times, each side',
      { holdSeconds: { from: 20, to: 30 }, repetitions: { from: 2, to: 2 }, isEachSide: true },
    ],
    [
      'Repeat 8 to 12 times; 2 to 3 sets',
      { repetitions: { from: 8, to: 12 }, sets: { from: 2, to: 3 } },
    ],
    [
      'For up to 30 minutes; 5 days each week',
      { minutes: { from: null, to: 30 }, daysPerWeek: { from: 5, to: 5 } },
    ],
    [
      'Hold 1 second; 1 time each day',
      { holdSeconds: { from: 1, to: 1 }, timesPerDay: { from: 1, to: 1 } },
    ],
    ['Hold 30 to 90 seconds; both sides', { holdSeconds: { from: 30, to: 90 }, isEachSide: true }],
  ])('says "%s"', (words, changes) => {
    expect(doseInLine(dose(changes))).toBe(words)
  })
})

describe('doseRows', () => {
  it('says nothing of what the dose does not say', () => {
    expect(doseRows(dose({ minutes: { from: 5, to: 5 } }))).toEqual([
      { term: 'For', words: '5 minutes' },
    ])
  })
})
