import { describe, expect, it } from 'vitest'
import { ageOf, issue, senderOf } from './issued'

const secret = 's'.repeat(32)
const noon = Date.parse('2026-11-24T12:00:00Z')

describe('the time of a form', () => {
  it('tells how old the form is', () =>
    expect(ageOf(secret, issue(secret, noon), noon + 5000)).toBe(5000))

  it.each(['', 'x', `${noon}.${'0'.repeat(64)}`, issue('another secret', noon)])(
    'is not believed when it was made elsewhere: "%s"',
    (issued) => expect(ageOf(secret, issued, noon)).toBeNull(),
  )
})

describe('the mark of a sender', () => {
  it('is the same for a day, and another on the next', () => {
    const today = senderOf(secret, '192.0.2.1', '2026-11-24')

    expect(senderOf(secret, '192.0.2.1', '2026-11-24')).toBe(today)
    expect(senderOf(secret, '192.0.2.1', '2026-11-25')).not.toBe(today)
    expect(senderOf(secret, '192.0.2.2', '2026-11-24')).not.toBe(today)
    expect(today).toMatch(/^[0-9a-f]{64}$/)
  })
})
