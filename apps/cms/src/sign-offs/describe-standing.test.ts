import { describe, expect, it } from 'vitest'
import type { Person } from '../editors/roles'
import { wordsOf, type Reach } from './describe-standing'
import type { Standing } from './standing'

const author: Person = { id: 'ada', role: 'author' }
const reviewer: Person = { id: 'rita', role: 'clinical-reviewer' }
const publisher: Person = { id: 'paul', role: 'publisher' }
const waiting: Standing = { kind: 'waiting' }
const signed: Standing = {
  kind: 'signed-off',
  signOff: {
    id: '1',
    contentHash: 'a'.repeat(64),
    reviewer: 'rita',
    decision: 'approved',
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
    latest: { hasLiveVersion: true, changedBy },
  })

describe('the panel', () => {
  it('lets only a reviewer sign, and only what others wrote', () => {
    expect(words(waiting, reviewer).maySignOff).toBe(true)
    expect(words(waiting, author).maySignOff).toBe(false)
    expect(words(waiting, publisher).maySignOff).toBe(false)
    expect(words(waiting, reviewer, ['rita']).maySignOff).toBe(false)
  })

  it('tells a reviewer who wrote it why somebody else signs', () =>
    expect(words(waiting, reviewer, ['rita']).sentences.join(' ')).toContain(
      'You wrote some of this',
    ))

  it('says who signed it off, when, with which words, and who publishes', () => {
    expect(words(signed, publisher).sentences.join(' ')).toContain(
      'Signed off by rita@clinic.example on 24 November 2026. “Read in full.”',
    )
    expect(words(signed, publisher).sentences).toContain('Next: publish it.')
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
