import { describe, expect, it } from 'vitest'
import { changedByAfter, contentDiffers } from './changed-by'

const before = {
  id: '1',
  summary: 'Warmth helps.',
  keyMessages: [{ id: 'a', text: 'One' }],
  review: { lastReviewed: '2026-01-01' },
  changedBy: ['ada'],
  updatedAt: '2026-01-01',
  _status: 'published',
}

describe('content', () => {
  it.each([
    ['status and times', { _status: 'draft', updatedAt: '2026-02-02', changedBy: [] }],
    ['ids of rows', { keyMessages: [{ id: 'b', text: 'One' }] }],
    ['the order of keys', { review: { lastReviewed: '2026-01-01', nextReviewDue: null } }],
    ['nothing said in another way', { alarm: null, sideEffects: [], dose: '' }],
  ])('is the same when only %s differ', (_name, changes) =>
    expect(contentDiffers(before, { ...before, ...changes })).toBe(false),
  )

  it.each([
    ['a word', { summary: 'Warmth helps!' }],
    ['a text in a row', { keyMessages: [{ id: 'a', text: 'Two' }] }],
    ['the order of rows', { keyMessages: [{ text: 'Zero' }, { text: 'One' }] }],
    ['an emptied field', { summary: '' }],
    ['a tick', { isRequired: false }],
  ])('differs in %s', (_name, changes) =>
    expect(contentDiffers(before, { ...before, ...changes })).toBe(true),
  )
})

describe('who changed a document', () => {
  const after = { ...before, summary: 'Other words.' }
  const change = { before, after, editor: 'ben', isTakenOver: false }

  it('has whoever changes it now beside those before', () =>
    expect(changedByAfter(change)).toEqual(['ada', 'ben']))

  it('names nobody twice', () =>
    expect(changedByAfter({ ...change, editor: 'ada' })).toEqual(['ada']))

  it('leaves out who only saved or took it down, and the CMS itself', () => {
    expect(changedByAfter({ ...change, after: { ...before, _status: 'draft' } })).toEqual(['ada'])
    expect(changedByAfter({ ...change, editor: null })).toEqual(['ada'])
  })

  it('does not believe what a request says of it', () => {
    const forged = { ...after, changedBy: [] }
    expect(changedByAfter({ ...change, after: forged })).toEqual(['ada', 'ben'])
  })

  it('takes the authors of an earlier version or of the original along', () => {
    const taken = { ...after, changedBy: ['cleo'] }
    expect(changedByAfter({ ...change, after: taken, isTakenOver: true })).toEqual([
      'ada',
      'cleo',
      'ben',
    ])
  })
})
