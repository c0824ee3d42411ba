import { describe, expect, it } from 'vitest'
import { beatsOf, momentAt, onClock, wordsBetween, type TimerPlan } from './beats'

const plan = (changes: Partial<TimerPlan>): TimerPlan => ({
  kind: 'hold',
  seconds: 20,
  repetitions: 1,
  isEachSide: false,
  ...changes,
})

/** Everything that is read out, second by second. */
function readOut(changes: Partial<TimerPlan>): string[] {
  const beats = beatsOf(plan(changes))
  const whole = beats.reduce((sum, { seconds }) => sum + seconds, 0)
  const moments = [
    { beat: null, left: 0 },
    ...Array.from({ length: whole + 2 }, (_, second) => momentAt(beats, second)),
  ]
  return moments
    .map((moment, index) => wordsBetween(moments[index - 1] ?? moment, moment))
    .filter((words) => words !== '')
}

describe('a timer', () => {
  it('holds all repetitions on one side, then on the other', () => {
    expect(readOut({ repetitions: 2, isEachSide: true })).toEqual([
      'Get ready.',
      'Hold 1 of 2, first side: 20 seconds.',
      '10 seconds left.',
      'Let go. Next: 2 of 2, first side.',
      'Hold 2 of 2, first side: 20 seconds.',
      '10 seconds left.',
      'Let go. Next: 1 of 2, other side.',
      'Hold 1 of 2, other side: 20 seconds.',
      '10 seconds left.',
      'Let go. Next: 2 of 2, other side.',
      'Hold 2 of 2, other side: 20 seconds.',
      '10 seconds left.',
      'Done. Let go slowly.',
    ])
  })

  it('says little while a hold is short', () => {
    expect(readOut({ seconds: 5, repetitions: 2 })).toEqual([
      'Get ready.',
      'Hold 1 of 2.',
      'Let go. Next: 2 of 2.',
      'Hold 2 of 2.',
      'Done. Let go slowly.',
    ])
  })

  it('counts minutes as one stretch', () => {
    expect(readOut({ kind: 'minutes', seconds: 300 })).toEqual([
      'Get ready.',
      'Go on: 5 minutes.',
      '10 seconds left.',
      'Done. Let go slowly.',
    ])
  })

  it('counts down to one, and is done after the last second', () => {
    const beats = beatsOf(plan({ seconds: 20 }))

    expect(momentAt(beats, 5).left).toBe(20)
    expect(momentAt(beats, 24.9)).toMatchObject({ left: 1 })
    expect(momentAt(beats, 25)).toEqual({ beat: null, left: 0 })
  })

  it.each([
    [20, 20, '20'],
    [90, 90, '90'],
    [299, 300, '4:59'],
    [9, 300, '0:09'],
  ])('shows %d of %d seconds as %s', (seconds, whole, shown) => {
    expect(onClock(seconds, whole)).toBe(shown)
  })
})
