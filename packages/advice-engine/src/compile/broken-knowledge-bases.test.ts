import { describe, expect, it } from 'vitest'
import { KnowledgeBaseError } from '../errors.js'
import type { KnowledgeBase, Question, Rule, Treatment } from '../knowledge-base.js'
import { backPain } from '../testing/back-pain.js'
import { counting } from '../testing/counting.js'
import { ask, evidence, options, rule, sign, treatment } from '../testing/builders.js'
import { compile } from './compile.js'

/**
 * Kinds of broken knowledge base that an editor, a tool or an attacker can make. Each names its place, and what to
 * do. They are plain values, as they come from a file.
 */
const fever = { kind: 'yes', question: 'fever' } as const
const withRule = (changes: object) => ({
  ...counting,
  rules: [...counting.rules, { ...rule('added', 'soon', fever), ...changes }],
})
const withQuestion = (...questions: readonly object[]) => ({
  ...backPain,
  questions: [...backPain.questions, ...questions],
})
const withTreatment = (changes: Partial<Treatment> | object) => ({
  ...backPain,
  treatments: [{ ...treatment('added', {}), ...changes }],
})
const withScore = (changes: object) => ({
  ...counting,
  scores: [...(counting.scores ?? []), { id: 'added', label: 'things', items: [], ...changes }],
})
const number = (changes: object) => ({
  ...ask('weight', 'health'),
  kind: 'number',
  min: 0,
  max: 9,
  unit: 'kg',
  ...changes,
})
const yes = (question: string) => ({ kind: 'yes', question }) as const

const followUps: Question[] = Array.from({ length: 60 }, (_, index) =>
  index === 0 ? sign('s0') : { ...sign(`s${index}`), askedWhen: yes(`s${index - 1}`) },
)

let deep: Rule['when'] = fever
for (let depth = 0; depth < 60; depth += 1) deep = { kind: 'all', of: [deep] }

const knot: { kind: 'all'; of: unknown[] } = { kind: 'all', of: [] }
knot.of.push(knot, knot)

const inherited: object = Object.create({ askedWhen: { kind: 'nonsense' } }, {})

const megabyte = 'x'.repeat(1024 * 1024)

const kinds: readonly (readonly [string, unknown, string, string])[] = [
  [
    'an unknown question',
    withRule({ when: yes('x') }),
    'criterion/unknown-question',
    'rules › added › when',
  ],
  [
    'questions whose asking goes in a circle',
    withQuestion({ ...sign('x'), askedWhen: yes('y') }, { ...sign('y'), askedWhen: yes('x') }),
    'question/asked-when-cycle',
    'questions › y › askedWhen',
  ],
  [
    'options that imply each other in a circle',
    withQuestion({
      ...ask('x', 'health'),
      kind: 'choices',
      options: [
        { id: 'a', label: 'a', implies: ['b'] },
        { id: 'b', label: 'b', implies: ['c'] },
        { id: 'c', label: 'c', implies: ['a'] },
      ],
    }),
    'question/implied-cycle',
    'questions › x › options',
  ],
  [
    'follow-up questions without end',
    withQuestion(...followUps),
    'question/asked-when-too-deep',
    'questions › s59 › askedWhen',
  ],
  [
    'an empty range',
    withQuestion(number({ min: 9, max: 0 })),
    'question/impossible-range',
    'questions › weight',
  ],
  [
    'contradictory bounds',
    withRule({ when: { kind: 'between', question: 'age', min: 60, max: 50 } }),
    'criterion/impossible-range',
    'rules › added › when',
  ],
  [
    'a guideline without a reference',
    withRule({ basis: { kind: 'guideline', references: [] } }),
    'basis/no-reference',
    'rules › added › basis',
  ],
  [
    'no basis at all',
    withRule({ basis: undefined }),
    'knowledge-base/malformed',
    'rules › added › basis',
  ],
  ['an id twice', withRule({ id: 'infection' }), 'id/duplicate', 'rules'],
  [
    'a number too large to be exact',
    withQuestion(number({ max: 1e300 })),
    'question/impossible-range',
    'questions › weight',
  ],
  [
    'a number that overflowed to infinity',
    JSON.parse(JSON.stringify(withQuestion(number({ max: 424242 }))).replace('424242', '1e999')),
    'question/impossible-range',
    'questions › weight',
  ],
  [
    'a border too large to be exact',
    withRule({ when: { kind: 'between', question: 'age', max: 2 ** 53 } }),
    'criterion/out-of-range',
    'rules › added › when',
  ],
  [
    'more criteria wanted than there are',
    withRule({ when: { kind: 'at-least', count: 1e9, of: [fever] } }),
    'criterion/impossible-count',
    'rules › added › when',
  ],
  [
    'an unknown score',
    withRule({ when: { kind: 'score', score: 'x', min: 1 } }),
    'criterion/unknown-score',
    'rules › added › when',
  ],
  [
    'a score that counts itself',
    withScore({ items: [{ when: { kind: 'score', score: 'added', min: 1 }, points: 1 }] }),
    'score/reads-score',
    'scores › added › items › 1 › when',
  ],
  [
    'a score that counts another',
    withScore({
      items: [
        {
          when: { kind: 'not', criterion: { kind: 'score', score: 'burdens', min: 1 } },
          points: 1,
        },
      ],
    }),
    'score/reads-score',
    'scores › added › items › 1 › when › not',
  ],
  ['a score of nothing', withScore({ items: [] }), 'score/no-items', 'scores › added › items'],
  [
    'half a point',
    withScore({ items: [{ when: fever, points: 0.5 }] }),
    'knowledge-base/malformed',
    'scores › added › items › 1 › points',
  ],
  ['a score twice', withScore({ id: 'burdens' }), 'id/duplicate', 'scores'],
  [
    'a score that asks an unknown question',
    withScore({ items: [{ when: yes('x'), points: 1 }] }),
    'criterion/unknown-question',
    'scores › added › items › 1 › when',
  ],
  [
    'a score without a border',
    withRule({ when: { kind: 'score', score: 'burdens' } }),
    'criterion/no-border',
    'rules › added › when',
  ],
  [
    'more points wanted than there are',
    withRule({ when: { kind: 'score', score: 'burdens', min: 5 } }),
    'criterion/out-of-range',
    'rules › added › when',
  ],
  [
    'a score that everybody has',
    withRule({ when: { kind: 'score', score: 'burdens', max: 4 } }),
    'criterion/out-of-range',
    'rules › added › when',
  ],
  [
    'a score from more to fewer points',
    withRule({ when: { kind: 'score', score: 'burdens', min: 3, max: 2 } }),
    'criterion/impossible-range',
    'rules › added › when',
  ],
  [
    'questions whose asking goes in a circle through a score',
    {
      ...withQuestion({ ...sign('x'), askedWhen: { kind: 'score', score: 'added', min: 1 } }),
      scores: [{ id: 'added', label: 'things', items: [{ when: yes('x'), points: 1 }] }],
    },
    'question/asked-when-cycle',
    'questions › x › askedWhen',
  ],
  [
    'scores that make a criterion endless',
    {
      ...withScore({ items: Array.from({ length: 300 }, () => ({ when: fever, points: 1 })) }),
      rules: [
        rule('added', 'soon', {
          kind: 'any',
          of: Array.from({ length: 10 }, () => ({ kind: 'score', score: 'added', min: 1 })),
        }),
      ],
    },
    'criterion/too-many-parts',
    'rules › added › when',
  ],
  [
    'a text of one megabyte',
    withRule({ title: megabyte }),
    'knowledge-base/text-too-long',
    'rules › added › title',
  ],
  [
    'an id of one megabyte',
    withRule({ id: megabyte }),
    'knowledge-base/text-too-long',
    `rules › ${'x'.repeat(57)}… › id`,
  ],
  [
    'one megabyte where a kind is expected',
    withRule({ when: { kind: megabyte } }),
    'knowledge-base/malformed',
    'rules › added › when › kind',
  ],
  [
    'a question called __proto__',
    withQuestion(sign('__proto__')),
    'id/reserved',
    'questions › __proto__ › id',
  ],
  [
    'an option called constructor',
    withQuestion({ ...ask('x', 'health'), kind: 'choice', options: options('constructor') }),
    'id/reserved',
    'questions › x › options › constructor › id',
  ],
  [
    'a criterion of the kind toString',
    withRule({ when: { kind: 'toString' } }),
    'knowledge-base/malformed',
    'rules › added › when › kind',
  ],
  [
    'rules that hide in __proto__',
    JSON.parse(JSON.stringify(backPain).replace('"rules"', '"__proto__"')),
    'knowledge-base/malformed',
    'rules',
  ],
  [
    'an object that inherits what it does not say',
    withQuestion(Object.assign(inherited, sign('x'))),
    'knowledge-base/malformed',
    'questions › 10',
  ],
  [
    'criteria nested too deeply',
    withRule({ when: deep }),
    'criterion/too-deep',
    `rules › added › when${' › of › 1'.repeat(51)}`,
  ],
  [
    'a criterion that contains itself twice',
    withRule({ when: knot }),
    'criterion/too-many-parts',
    'rules › added › when',
  ],
  [
    'half of a character',
    withRule({ sign: 'a \uD83D' }),
    'knowledge-base/malformed',
    'rules › added › sign',
  ],
  [
    'a date that the calendar does not have',
    withRule({ lastReviewed: '2026-02-30' }),
    'knowledge-base/malformed',
    'rules › added › lastReviewed',
  ],
  [
    'a next review before the last',
    withRule({ nextReviewDue: '2020-01-01' }),
    'rule/review-before-last',
    'rules › added › nextReviewDue',
  ],
  [
    'a source whose link is a program',
    { ...backPain, references: [{ id: 'r1', label: 'x', url: 'javascript:alert(1)' }] },
    'knowledge-base/malformed',
    'references › r1 › url',
  ],
  [
    'self-care on a mere convention',
    withRule({
      careLevel: 'self-care',
      basis: { kind: 'convention', note: 'Usual.', references: [] },
    }),
    'rule/convention-lowers-care',
    'rules › added',
  ],
  [
    'a treatment with evidence for an unknown problem',
    withTreatment({ evidence: [evidence('toothache', 'low', 'small')] }),
    'treatment/unknown-problem',
    'treatments › added › evidence',
  ],
  [
    'a function in the place of a list',
    { ...backPain, rules: () => [] },
    'knowledge-base/malformed',
    'rules',
  ],
  [
    'a border whose name is misspelt',
    withRule({ when: { kind: 'between', question: 'age', min: 60, mx: 70 } }),
    'criterion/unknown-field',
    'rules › added › when',
  ],
  [
    'a leaf that has parts',
    withRule({ when: { ...fever, of: 'x' } }),
    'criterion/unknown-field',
    'rules › added › when',
  ],
  [
    'options without end',
    withQuestion({
      ...ask('x', 'health'),
      kind: 'choices',
      options: Array.from({ length: 20_000 }, (_, index) => ({
        id: `o${index}`,
        label: 'x',
        implies: [`o${(index + 1) % 20_000}`],
      })),
    }),
    'question/too-many-options',
    'questions › x › options',
  ],
  ['nothing at all', null, 'knowledge-base/malformed', 'the knowledge base'],
]

describe('compile', () => {
  it.each(kinds)('names the place of %s, and what to do', (_name, knowledgeBase, code, place) => {
    const problems = problemsOf(knowledgeBase)
    const found = problems.find((one) => one.code === code && one.place.startsWith(place))
    expect(problems.length > 0 && found).toBeTruthy()
    for (const { message } of problems) {
      expect(message).toMatch(
        /\b([Aa]dd|[Aa]sk|Correct|Give|[Gg]ive|Make|Name|Shorten|Split|Swap|[Tt]ake|Use)\b/,
      )
      expect(message.length).toBeLessThan(2000)
    }
  })

  it('takes a chain of follow-up questions that is long enough for any questionnaire', () => {
    expect(() =>
      compile({ ...backPain, questions: [...backPain.questions, ...followUps.slice(0, 50)] }),
    ).not.toThrow()
  })
})

function problemsOf(knowledgeBase: unknown) {
  try {
    compile(knowledgeBase as KnowledgeBase)
  } catch (error) {
    if (error instanceof KnowledgeBaseError) return error.problems
    throw error
  }
  return expect.fail('It compiled.')
}
