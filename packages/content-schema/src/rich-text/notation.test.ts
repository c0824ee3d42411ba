import { describe, expect, it } from 'vitest'
import { parseInline, toNotation } from './notation.js'

describe('parseInline', () => {
  it.each<[string, unknown]>([
    ['Warm.', [{ kind: 'text', text: 'Warm.', marks: [] }]],
    ['**Warm**', [{ kind: 'text', text: 'Warm', marks: ['strong'] }]],
    ['*Warm*', [{ kind: 'text', text: 'Warm', marks: ['emphasis'] }]],
    [
      '[heat](treatment:heat)',
      [{ kind: 'page-link', to: { kind: 'treatment', id: 'heat' }, text: 'heat' }],
    ],
    ['[NHS](https://www.nhs.uk)', [{ kind: 'web-link', url: 'https://www.nhs.uk', text: 'NHS' }]],
    ['[@R44]', [{ kind: 'citation', reference: 'R44' }]],
    [
      'A small relief. [@R44] Then:',
      [
        { kind: 'text', text: 'A small relief. ', marks: [] },
        { kind: 'citation', reference: 'R44' },
        { kind: 'text', text: ' Then:', marks: [] },
      ],
    ],
    [
      '**With [heat](treatment:heat):** warm',
      [
        { kind: 'text', text: 'With ', marks: ['strong'] },
        { kind: 'page-link', to: { kind: 'treatment', id: 'heat' }, text: 'heat' },
        { kind: 'text', text: ':', marks: ['strong'] },
        { kind: 'text', text: ' warm', marks: [] },
      ],
    ],
    ['2 * 3 and [not a link]', [{ kind: 'text', text: '2 * 3 and [not a link]', marks: [] }]],
  ])('reads %s', (text, inlines) => {
    expect(parseInline(text)).toEqual({ outcome: 'ok', value: inlines })
  })

  it.each([
    '[heat](question:heat)',
    '[x](javascript:alert)',
    '[x](heat)',
    '**[x](heat)**',
    'So [@R1].',
  ])('says how to write %s', (text) => {
    const parsed = parseInline(text)
    expect(parsed.outcome).toBe('problem')
    expect(parsed).toHaveProperty('problem', expect.stringContaining('[label](treatment:heat)'))
  })

  it('does not take nothing for a text', () => {
    expect(parseInline('')).toEqual({
      outcome: 'problem',
      problem: 'The text is empty. Write something or remove the block.',
    })
  })
})

describe('toNotation', () => {
  it.each([
    'A **small**, *short* relief. [@R44] [@R02]',
    'See [heat](treatment:heat) and [the NHS](https://www.nhs.uk/conditions/back-pain).',
  ])('gives back %s', (text) => {
    const parsed = parseInline(text)
    expect(parsed.outcome === 'ok' ? toNotation(parsed.value) : parsed).toBe(text)
  })
})
