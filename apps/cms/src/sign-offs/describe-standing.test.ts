import { describe, expect, it } from 'vitest'
import type { Person } from '../editors/roles'
import { wordsOf, type Reach } from './describe-standing'
import type { Standing } from './standing'

const author: Person = { id: 'ada', role: 'author' }
const reviewer: Person = { id: 'rita', role: 'clinical-reviewer' }
const publisher: Person = { id: 'paul', role: 'publisher' }
const waiting: Standing = { kind: 'in-review' }
const signed: Standing = {
  kind: 'approved',
  signOff: {
    id: '1',
    contentHash: 'a'.repeat(64),
    reviewer: 'rita',
    decision: 'approved',
    scope: 'clinical',
    note: 'Read in full.',
    at: '2026-11-24T12:00:00.000Z',
  },
}

const words = (
  standing: Standing,
  person: Person,
  changedBy: string[] = ['ada'],
  reach: Reach = 'page',
) =>
  wordsOf({
    standing,
    person,
    reviewer: 'rita@clinic.example',
    reach,
    latest: { hasLiveVersion: true, changedBy, takeDown: null, advice: [] },
  })

describe('the panel', () => {
  it('lets reviewers and publishers sign, and only what others wrote', () => {
    expect(words(waiting, reviewer).maySignOff).toBe(true)
    expect(words(waiting, publisher).maySignOff).toBe(true)
    expect(words(waiting, author).maySignOff).toBe(false)
    expect(words(waiting, reviewer, ['rita']).maySignOff).toBe(false)
    expect(words(waiting, publisher, ['paul']).maySignOff).toBe(false)
  })

  it('lets an author ask for a review once, and a publisher take down what readers see', () => {
    expect(words({ kind: 'drafting' }, author).mayAskForReview).toBe(true)
    expect(words(waiting, author).mayAskForReview).toBe(false)
    expect(words(waiting, author).takeDown).toBeNull()
    expect(words(waiting, publisher).takeDown).toEqual({ isWithdrawn: false, mayComeBack: false })
    expect(words(waiting, publisher, ['ada'], 'release').takeDown).toBeNull()
  })

  it('tells when an approved version goes live, and that it is checked again', () => {
    const scheduled: Standing = { ...signed, kind: 'scheduled', at: '2026-12-01T09:00:00.000Z' }

    expect(words(scheduled, author).title).toBe('Scheduled for 1 December 2026 at 09:00 UTC')
    expect(words(scheduled, author).sentences.join(' ')).toContain('checked once more')
  })

  it('tells why a page is withdrawn', () => {
    const takeDown = {
      id: '1',
      collection: 'articles',
      document: 'x',
      how: 'withdrawn' as const,
      explanation: 'Its source was withdrawn.',
      to: null,
      at: '2026-11-24T12:00:00.000Z',
    }
    const said = words({ kind: 'withdrawn', signOff: null, takeDown }, publisher)

    expect(said.title).toBe('Withdrawn')
    expect(said.sentences.join(' ')).toContain('“Its source was withdrawn.”')
    expect(said.takeDown).toEqual({ isWithdrawn: true, mayComeBack: false })
  })

  it('tells a reviewer who wrote it why somebody else signs', () =>
    expect(words(waiting, reviewer, ['rita']).sentences.join(' ')).toContain(
      'You wrote some of this',
    ))

  it('says who signed it off, when, with which words, and who publishes', () => {
    expect(words(signed, publisher).sentences.join(' ')).toContain(
      'Signed off by rita@clinic.example on 24 November 2026. “Read in full.”',
    )
    expect(words(signed, publisher).sentences.join(' ')).toContain('Next: publish it now')
    expect(words(signed, author).sentences).toContain('Next: a publisher publishes it.')
  })

  it('says that readers see another version, as long as they do', () =>
    expect(words(waiting, author).sentences).toContain(
      'Readers still see the version before this one.',
    ))

  it('names every place that keeps it from being signed', () => {
    const problems = ['sections: Add one.', 'summary: This is missing.']
    const said = words({ kind: 'incomplete', problems }, reviewer)

    expect(said.problems).toEqual(problems)
    expect(said.maySignOff).toBe(false)
  })

  it('does not call facts live that wait for a release', () => {
    const published: Standing = { kind: 'live', signOff: null }

    expect(words(published, author, [], 'page').title).toBe('Live')
    expect(words(published, author, [], 'release').title).toBe('Published')
    expect(words(published, author, [], 'release').sentences.join(' ')).toContain('the next one')
  })
})
