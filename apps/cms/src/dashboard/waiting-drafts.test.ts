import { describe, expect, it } from 'vitest'
import { countDrafts } from './waiting-drafts'

const draft = { id: 'a', updatedAt: '2026-11-24T12:00:00.000Z' }

describe('the count of waiting drafts', () => {
  it('has a draft that was signed off after it was saved as one to be published', () => {
    const approvals = [{ document: 'a', at: '2026-11-24T12:00:01.000Z' }]

    expect(countDrafts([draft], approvals)).toEqual({ unsigned: 0, signed: 1 })
  })

  it.each([
    ['was saved again since', [{ document: 'a', at: '2026-11-24T11:59:59.000Z' }]],
    ['has no sign-off', []],
    ['shares the sign-off of another', [{ document: 'b', at: '2026-11-24T12:00:01.000Z' }]],
  ])('has a draft that %s as one to be signed off', (_name, approvals) => {
    expect(countDrafts([draft], approvals)).toEqual({ unsigned: 1, signed: 0 })
  })
})
