import { describe, expect, it } from 'vitest'
import { KnowledgeBaseError } from '../errors.js'
import type { KnowledgeBase, Question, Rule, Treatment } from '../knowledge-base.js'
import { backPain } from '../testing/back-pain.js'
import { ask, evidence, options, rule, sign, treatment } from '../testing/builders.js'
import { compile } from './compile.js'

const fever = { kind: 'yes', question: 'fever' } as const
const guideline = { kind: 'guideline', references: ['r1'] } as const
const convention = { kind: 'convention', note: 'Usual practice.', references: [] } as const

const withQuestion = (...questions: readonly Question[]): KnowledgeBase => ({
  ...backPain,
  questions: [...backPain.questions, ...questions],
})
const withRule = (...rules: readonly Rule[]): KnowledgeBase => ({
  ...backPain,
  rules: [...backPain.rules, ...rules],
})
const withTreatment = (changes: Partial<Treatment>): KnowledgeBase => ({
  ...backPain,
  treatments: [treatment('added', changes)],
})
const when = (criterion: Rule['when']) => withRule(rule('added', 'soon', criterion))

const broken: readonly (readonly [string, KnowledgeBase, string])[] = [
  ['an id that stands twice', withRule(rule('infection', 'soon', fever)), 'id/duplicate'],
  ['a rule id that is built in', withRule(rule('danger-sign', 'soon', fever)), 'rule/reserved-id'],
  ['no rule at all', { ...backPain, rules: [] }, 'knowledge-base/empty'],
  [
    'a screen that is not there',
    withQuestion({ ...sign('x'), screen: 'nowhere' }),
    'question/unknown-screen',
  ],
  [
    'a choice without options',
    withQuestion({ ...ask('x', 'health'), kind: 'choice', options: [] }),
    'question/no-options',
  ],
  [
    'an option that is built in',
    withQuestion({ ...ask('x', 'health'), kind: 'choice', options: options('not-sure', 'a') }),
    'question/reserved-option',
  ],
  [
    'an option that stands twice',
    withQuestion({ ...ask('x', 'health'), kind: 'choice', options: options('a', 'a') }),
    'id/duplicate',
  ],
  [
    'an implied option that is not there',
    withQuestion({
      ...ask('x', 'health'),
      kind: 'choices',
      options: [{ id: 'a', label: 'a', implies: ['b'] }],
    }),
    'question/unknown-implied-option',
  ],
  [
    'options that imply each other',
    withQuestion({
      ...ask('x', 'health'),
      kind: 'choices',
      options: [
        { id: 'a', label: 'a', implies: ['b'] },
        { id: 'b', label: 'b', implies: ['a'] },
      ],
    }),
    'question/implied-cycle',
  ],
  [
    'a harmless option that is not there',
    withQuestion({ ...ask('x', 'health'), kind: 'choice', options: options('a'), harmless: 'b' }),
    'question/unknown-harmless',
  ],
  [
    'a harmless number out of range',
    withQuestion({
      ...ask('x', 'health'),
      kind: 'number',
      min: 0,
      max: 9,
      unit: 'x',
      harmless: 10,
    }),
    'question/unknown-harmless',
  ],
  [
    'a range upside down',
    withQuestion({ ...ask('x', 'health'), kind: 'number', min: 9, max: 0, unit: 'x' }),
    'question/impossible-range',
  ],
  [
    'questions whose asking depends on each other',
    withQuestion(
      { ...sign('x'), askedWhen: { kind: 'yes', question: 'y' } },
      { ...sign('y'), askedWhen: { kind: 'not', criterion: { kind: 'yes', question: 'x' } } },
    ),
    'question/asked-when-cycle',
  ],
  [
    'a danger sign asked when there is any danger sign',
    withQuestion({ ...sign('x'), askedWhen: { kind: 'any-danger-sign' } }),
    'question/asked-when-cycle',
  ],
  [
    'a question that is not there',
    when({ kind: 'yes', question: 'x' }),
    'criterion/unknown-question',
  ],
  [
    'a question that is not there, deep inside',
    when({ kind: 'not', criterion: { kind: 'any', of: [{ kind: 'yes', question: 'x' }] } }),
    'criterion/unknown-question',
  ],
  [
    'the wrong criterion for a question',
    when({ kind: 'yes', question: 'age' }),
    'criterion/wrong-kind',
  ],
  [
    'an option that is not there',
    when({ kind: 'one-of', question: 'duration', options: ['years'] }),
    'criterion/unknown-option',
  ],
  [
    'a tick that is not there',
    when({ kind: 'has', question: 'medicines', option: 'tea' }),
    'criterion/unknown-option',
  ],
  ['no option', when({ kind: 'one-of', question: 'duration', options: [] }), 'criterion/empty'],
  ['an empty list', when({ kind: 'all', of: [] }), 'criterion/empty'],
  [
    'more than there are',
    when({ kind: 'at-least', count: 2, of: [fever] }),
    'criterion/impossible-count',
  ],
  [
    'at least none',
    when({ kind: 'at-least', count: 0, of: [fever] }),
    'criterion/impossible-count',
  ],
  ['no border', when({ kind: 'between', question: 'age' }), 'criterion/no-border'],
  [
    'a border outside the range',
    when({ kind: 'between', question: 'age', max: 121 }),
    'criterion/out-of-range',
  ],
  [
    'borders the wrong way round',
    when({ kind: 'between', question: 'age', min: 60, max: 50 }),
    'criterion/impossible-range',
  ],
  [
    'a guideline without a reference',
    withRule({ ...rule('added', 'soon', fever), basis: { kind: 'guideline', references: [] } }),
    'basis/no-reference',
  ],
  [
    'a reference that is not there',
    withRule({ ...rule('added', 'soon', fever), basis: { kind: 'guideline', references: ['r9'] } }),
    'reference/unknown',
  ],
  [
    'a convention that says self-care',
    withRule({ ...rule('added', 'self-care', fever), basis: convention }),
    'rule/convention-lowers-care',
  ],
  [
    'nearest problem that is not there',
    { ...backPain, problems: [{ id: 'p', label: 'p', when: fever, nearest: ['q'] }] },
    'problem/unknown-nearest',
  ],
  [
    'evidence for a problem that is not there',
    withTreatment({ evidence: [evidence('toothache', 'low', 'small')] }),
    'treatment/unknown-problem',
  ],
  [
    'evidence twice for one problem',
    withTreatment({
      evidence: [
        evidence('acute-back-pain', 'low', 'small'),
        evidence('acute-back-pain', 'high', 'none'),
      ],
    }),
    'id/duplicate',
  ],
  [
    'a contraindication on a question that is not there',
    withTreatment({
      contraindications: [
        { id: 'c', when: { kind: 'yes', question: 'x' }, reason: 'No.', basis: guideline },
      ],
    }),
    'criterion/unknown-question',
  ],
]

const malformed: readonly (readonly [string, unknown, string])[] = [
  ['nothing', undefined, 'the knowledge base'],
  ['a list', [], 'the knowledge base'],
  ['another version', { ...backPain, schemaVersion: 2 }, 'schemaVersion'],
  ['rules that are no list', { ...backPain, rules: {} }, 'rules'],
  [
    'a criterion of a kind that there is not',
    { ...backPain, rules: [{ ...rule('added', 'soon', fever), when: { kind: 'toString' } }] },
    'rules › added › when › kind',
  ],
  [
    'a care level that there is not',
    { ...backPain, rules: [{ ...rule('added', 'soon', fever), careLevel: 'tomorrow' }] },
    'rules › added › careLevel',
  ],
]

describe('compile', () => {
  it.each(broken)('refuses %s', (_name, knowledgeBase, code) => {
    expect(problemsOf(knowledgeBase).map((problem) => problem.code)).toContain(code)
  })

  it.each(malformed)('refuses %s', (_name, knowledgeBase, place) => {
    const [problem] = problemsOf(knowledgeBase as KnowledgeBase)
    expect(problem).toMatchObject({ code: 'knowledge-base/malformed', place })
  })

  it('refuses criteria nested too deeply instead of running out of stack', () => {
    let deep: Rule['when'] = fever
    for (let depth = 0; depth < 20_000; depth += 1) deep = { kind: 'not', criterion: deep }
    expect(problemsOf(when(deep))[0]?.code).toBe('criterion/too-deep')
  })

  it('names every problem at once, with its place and what to do', () => {
    const knowledgeBase = withRule(
      rule('one', 'soon', { kind: 'yes', question: 'x' }),
      rule('two', 'soon', { kind: 'all', of: [fever, { kind: 'yes', question: 'age' }] }),
    )
    expect(problemsOf(knowledgeBase)).toMatchInlineSnapshot(`
      [
        {
          "code": "criterion/unknown-question",
          "message": "rules › one asks about "x", which is not a question. Known questions: saddle-numbness, fever, waters-broken, cough, new-kind-of-pain, age, duration, pregnancy, medicines. Add the question or correct the id.",
          "place": "rules › one › when",
        },
        {
          "code": "criterion/wrong-kind",
          "message": ""yes" reads a yes-no question, but "age" is a number question. Use "between".",
          "place": "rules › two › when › all 2",
        },
      ]
    `)
  })

  it('accepts a knowledge base with fields that only others read', () => {
    const questions = backPain.questions.map((question, order) => ({ ...question, order }))
    expect(compile({ ...backPain, questions }).release).toBeNull()
  })
})

function problemsOf(knowledgeBase: KnowledgeBase) {
  try {
    compile(knowledgeBase)
  } catch (error) {
    if (error instanceof KnowledgeBaseError) {
      expect(error.code).toBe('knowledge-base/invalid')
      return error.problems
    }
    throw error
  }
  return expect.fail('It compiled.')
}
