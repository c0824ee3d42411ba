import { describe, expect, it } from 'vitest'
import type { SignOff } from './sign-off-row'
import { isSignedOff, judgementOf, standingOf } from './standing'

const hash = 'a'.repeat(64)
const signOff = (changes: Partial<SignOff> = {}): SignOff => ({
  id: '1',
  contentHash: hash,
  reviewer: 'rita',
  decision: 'approved',
  scope: 'clinical',
  note: '',
  at: '2026-11-24T12:00:00.000Z',
  ...changes,
})
const changesAsked = (at: string) => signOff({ decision: 'changes-asked', at })

describe('a document', () => {
  it('is signed off when somebody who did not write it signed exactly this', () =>
    expect(isSignedOff([signOff()], hash, ['ada'])).toBe(true))

  it.each([
    ['nobody has signed it', [], ['ada']],
    ['other content was signed', [signOff({ contentHash: 'b'.repeat(64) })], ['ada']],
    ['its reviewer wrote some of it', [signOff()], ['ada', 'rita']],
    ['changes were asked for', [changesAsked('2026-11-24T12:00:00.000Z')], []],
    [
      'changes were asked for after it was signed',
      [signOff(), changesAsked('2026-11-24T13:00:00.000Z')],
      [],
    ],
  ])('is not signed off when %s', (_name, signOffs, changedBy) =>
    expect(isSignedOff(signOffs, hash, changedBy)).toBe(false),
  )

  it('is signed off again after changes were asked for of the same words', () =>
    expect(isSignedOff([changesAsked('2026-11-24T11:00:00.000Z'), signOff()], hash, [])).toBe(true))

  it('stays signed off when the account of its reviewer is gone', () =>
    expect(judgementOf([signOff({ reviewer: null })], hash, ['ada'])?.decision).toBe('approved'))
})

describe('the standing', () => {
  const facts = {
    isLive: false,
    hash,
    problems: [],
    signOffs: [],
    changedBy: [],
    nextReviewDue: null,
    publishAt: null,
    takeDown: null,
    today: '2026-11-24',
  }
  const takeDown = {
    id: '1',
    collection: 'articles',
    document: 'x',
    how: 'withdrawn' as const,
    explanation: 'Its source was withdrawn.',
    to: null,
    at: '2026-11-24T12:30:00.000Z',
  }

  it.each<[object, string]>([
    [{ hash: null, problems: ['sections: Add one.'] }, 'incomplete'],
    [{}, 'drafting'],
    [{ signOffs: [signOff({ decision: 'review-asked' })] }, 'in-review'],
    [{ signOffs: [signOff({ scope: 'editorial' })] }, 'drafting'],
    [{ signOffs: [signOff()] }, 'approved'],
    [{ signOffs: [signOff()], publishAt: '2026-12-01T09:00:00.000Z' }, 'scheduled'],
    [{ signOffs: [], publishAt: '2026-12-01T09:00:00.000Z' }, 'drafting'],
    [{ signOffs: [signOff()], takeDown }, 'drafting'],
    [
      { signOffs: [signOff(), signOff({ scope: 'editorial', decision: 'changes-asked' })] },
      'changes-asked',
    ],
    [{ signOffs: [changesAsked('2026-11-24T12:00:00.000Z')] }, 'changes-asked'],
    [{ isLive: true, nextReviewDue: '2026-11-25' }, 'live'],
    [{ isLive: true, nextReviewDue: '2026-11-24' }, 'review-due'],
    [{ isLive: true, nextReviewDue: '2026-11-24', takeDown }, 'withdrawn'],
  ])('with %j is %s', (changes, kind) =>
    expect(standingOf({ ...facts, ...changes }).kind).toBe(kind),
  )
})
