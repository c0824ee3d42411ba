import { describe, expect, it } from 'vitest'
import { rankByMentions } from './common-signs'

describe('rankByMentions', () => {
  it('puts the sign that most pages name first, and keeps the order of the alphabet among equals', () => {
    expect(
      rankByMentions([
        { dangerSigns: ['c', 'a'] },
        { dangerSigns: ['b', 'c'] },
        { dangerSigns: [] },
      ]),
    ).toEqual(['c', 'a', 'b'])
  })
})
