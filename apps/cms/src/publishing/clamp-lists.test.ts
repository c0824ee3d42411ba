import { describe, expect, it } from 'vitest'
import { clampedLimit, longestList } from './clamp-lists'

describe('a list', () => {
  it.each([
    [{ limit: 0 }, longestList],
    [{ limit: 0, pagination: false }, longestList],
    [{ pagination: false }, longestList],
    [{ limit: 1_000_000 }, longestList],
    [{ limit: -1 }, 1],
    [{ limit: 25 }, 25],
  ])('asked for with %j has at most %d entries', (asked, limit) =>
    expect(clampedLimit(asked)).toBe(limit),
  )

  it('asked for without a limit has as many as Payload gives', () =>
    expect(clampedLimit({})).toBeUndefined())
})
