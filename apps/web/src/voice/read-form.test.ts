import { describe, expect, it } from 'vitest'
import { issue } from './issued'
import { readForm } from './read-form'

const secret = 's'.repeat(32)
const now = Date.parse('2026-11-24T12:00:00Z')
const sender = 'a'.repeat(64)

function read(fields: Readonly<Record<string, string>>, openMs = 10_000) {
  const form = new FormData()
  const all = { act: 'comment', issued: issue(secret, now - openMs), ...fields }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return readForm({ form, about: { kind: 'article', id: 'heat-and-cold' }, sender, secret, now })
}

describe('a form of a reader', () => {
  it('becomes a comment, with or without a name', () =>
    expect(read({ text: 'Warmth did me good.' })).toMatchObject({
      kind: 'send',
      message: {
        what: 'comments',
        body: {
          kind: 'article',
          id: 'heat-and-cold',
          sender,
          name: '',
          text: 'Warmth did me good.',
        },
      },
    }))

  it('becomes a report with its place', () =>
    expect(read({ act: 'mistake', place: 'First', text: 'A typing error.' })).toMatchObject({
      message: { what: 'feedback', body: { about: 'mistake', place: 'First' } },
    }))

  it('becomes a vote without waiting', () =>
    expect(read({ act: 'helpful', isHelpful: 'no', issued: '' })).toMatchObject({
      message: { body: { about: 'helpful', isHelpful: false } },
    }))

  it.each([
    ['sent faster than anybody writes', { text: 'Words.' }, 2999, /very quick/],
    ['made elsewhere', { text: 'Words.', issued: '1.2' }, 10_000, /more than a day/],
    ['empty', { text: '  ' }, 10_000, /Write something first/],
    ['too long', { text: 'x'.repeat(2001) }, 10_000, /at most 2000/],
  ])('that was %s is not sent, and keeps its words', (_name, fields, openMs, problem) => {
    const outcome = read(fields, openMs)

    expect(outcome.kind === 'problem' && outcome.problem).toMatch(problem)
    expect(outcome.written.text).toBe(fields.text)
  })

  it('of a machine that fills in everything is thanked and dropped', () =>
    expect(read({ text: 'Buy!', website: 'https://spam.example' }).kind).toBe('trap'))
})
