import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ruleExamples } from '../rule/rule.examples.js'
import { treatmentFactsExamples } from '../treatment/treatment.examples.js'
import { editorMessages } from './editor-messages.js'
import { documentKinds, documentSchemas, parseDocument } from './parse-document.js'
import { parseVocabulary } from './parse-vocabulary.js'
import { parseWith } from './parse-with.js'

describe('parseDocument', () => {
  it('gives the document in its type', () => {
    const parsed = parseDocument('rule', ruleExamples.full)
    expect(parsed).toEqual({ outcome: 'ok', value: ruleExamples.full })
    expect(parsed.outcome === 'ok' && parsed.value.careLevel).toBe('emergency')
  })

  it('says which file, what is wrong and where', () => {
    const rule = { ...ruleExamples.full, careLevel: 'now', title: '' }

    const parsed = parseDocument('rule', rule, 'content/rules/saddle-numbness.json')

    expect(parsed).toEqual({
      outcome: 'problem',
      problem: {
        message: [
          'content/rules/saddle-numbness.json does not match its schema.',
          '✖ This is empty. Write something.',
          '  → at title',
          '✖ Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"',
          '  → at careLevel',
        ].join('\n'),
        issues: [
          { path: ['title'], message: 'This is empty. Write something.' },
          {
            path: ['careLevel'],
            message:
              'Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"',
          },
        ],
      },
    })
  })

  it('shows places in lists as one writes them', () => {
    const parsed = parseDocument('treatment-facts', {
      ...treatmentFactsExamples.full,
      contraindications: [{ ...treatmentFactsExamples.full.contraindications[0], reason: '' }],
    })
    expect(parsed.outcome === 'problem' && parsed.problem.message).toBe(
      'The treatment-facts does not match its schema.\n✖ This is empty. Write something.\n  → at contraindications[0].reason',
    )
  })

  it('knows every kind', () => {
    expect(Object.keys(documentSchemas)).toEqual(documentKinds)
  })

  it.each(Object.entries<z.ZodType>(documentSchemas))(
    'refuses as %s what is no document',
    (_kind, schema) => {
      for (const input of [undefined, null, 'text', 1, [], {}])
        expect(parseWith(schema, input, 'It').outcome).toBe('problem')
    },
  )
})

describe('parseVocabulary', () => {
  it('gives the value in its type', () => {
    expect(parseVocabulary('care-level', 'soon')).toEqual({ outcome: 'ok', value: 'soon' })
  })

  it('names what it was asked for', () => {
    const parsed = parseVocabulary('care-level', 'later')
    expect(parsed.outcome === 'problem' && parsed.problem.message).toBe(
      'The care-level does not match its schema.\n✖ Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"',
    )
  })
})

describe('editorMessages', () => {
  const wordsFor = (schema: z.ZodType, input: unknown): string | undefined =>
    schema.safeParse(input, { error: editorMessages }).error?.issues[0]?.message

  it.each<[string, z.ZodType, unknown, string]>([
    ['a missing text', z.string(), undefined, 'This is missing. Fill it in.'],
    ['a missing choice', z.enum(['a']), undefined, 'This is missing. Fill it in.'],
    ['an empty text', z.string().min(1), '', 'This is empty. Write something.'],
    ['a long text', z.string().max(3), 'abcd', 'Use at most 3 characters. It has 4.'],
    ['too few', z.array(z.string()).min(2), ['a'], 'Add at least 2.'],
    ['too many', z.array(z.string()).max(1), ['a', 'b'], 'Keep at most 1.'],
    ['a small number', z.int().min(1), 0, 'Use 1 or more.'],
    ['a big number', z.number().max(10), 10.5, 'Use 10 or less.'],
    [
      'a time',
      z.iso.datetime(),
      'noon',
      'Use a date and time in UTC, such as 2026-11-24T10:00:00.000Z.',
    ],
    [
      'two unknown fields',
      z.strictObject({}),
      { a: 1, b: 2 },
      'There is no field "a", "b" here. Remove it or correct its name.',
    ],
    ['a word of a schema’s own', z.string().min(1, 'Say why.'), '', 'Say why.'],
    ['what zod says well', z.boolean(), 'yes', 'Invalid input: expected boolean, received string'],
  ])('has words for %s', (_name, schema, input, words) => {
    expect(wordsFor(schema, input)).toBe(words)
  })
})
