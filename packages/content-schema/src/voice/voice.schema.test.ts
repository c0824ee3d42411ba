import { describe, expect, it } from 'vitest'
import { problemsOf } from '../testing/schema-cases.js'
import { newCommentSchema, newFeedbackSchema, shownCommentsSchema } from './voice.schema.js'

const about = { kind: 'article', id: 'heat-and-cold', sender: 'a'.repeat(64) }
const comment = { ...about, name: '', text: 'Warmth did me good.' }

describe('newCommentSchema', () => {
  it('accepts a comment without a name', () =>
    expect(problemsOf(newCommentSchema, comment)).toEqual([]))

  it.each([
    ['no words', { text: '   ' }, 'text: Write something first.'],
    ['too many words', { text: 'x'.repeat(2001) }, 'text: Write at most 2000 characters.'],
    [
      'an address instead of an HMAC',
      { sender: '192.0.2.1' },
      'sender: Expected an HMAC in hexadecimal.',
    ],
  ])('refuses %s', (_name, change, problem) =>
    expect(problemsOf(newCommentSchema, { ...comment, ...change })).toEqual([problem]),
  )

  it('takes nothing that it does not know, such as an e-mail address', () =>
    expect(problemsOf(newCommentSchema, { ...comment, email: 'me@home.example' })).toHaveLength(1))
})

describe('newFeedbackSchema', () => {
  it('accepts a vote, and a mistake with its place', () => {
    expect(problemsOf(newFeedbackSchema, { about: 'helpful', ...about, isHelpful: false })).toEqual(
      [],
    )
    const mistake = { about: 'mistake', ...about, place: 'First', text: 'The dose is wrong.' }
    expect(problemsOf(newFeedbackSchema, mistake)).toEqual([])
  })

  it('wants to know what is wrong', () => {
    const mistake = { about: 'mistake', ...about, place: '', text: '' }
    expect(problemsOf(newFeedbackSchema, mistake)).toEqual(['text: Write something first.'])
  })
})

describe('shownCommentsSchema', () => {
  it('shows nothing of the sender', () => {
    const shown = { id: '1', name: 'A.', text: 'Words.', on: '2026-11-24' }
    expect(problemsOf(shownCommentsSchema, { comments: [shown] })).toEqual([])
    expect(
      problemsOf(shownCommentsSchema, { comments: [{ ...shown, sender: 'a'.repeat(64) }] }),
    ).toHaveLength(1)
  })
})
