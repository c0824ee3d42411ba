import { expect, it } from 'vitest'
import { checkAgainOn, seenBy } from './check-again'

it('asks again after one, two and six weeks of self-care, over the end of a year', () => {
  expect(checkAgainOn('self-care', '2026-12-20')).toEqual([
    '2026-12-27',
    '2027-01-03',
    '2027-01-31',
  ])
})

it.each(['emergency', 'urgent'] as const)(
  'sets no later date where help comes first: %s',
  (level) => {
    expect(checkAgainOn(level, '2026-12-20')).toEqual([])
    expect(seenBy(level, '2026-12-20')).toBeNull()
  },
)

it('says by when a doctor should have seen the reader', () => {
  expect(seenBy('soon', '2026-02-26')).toBe('2026-03-03')
})
