import * as fc from 'fast-check'
import type { Answer, Answers } from '../advice.js'
import { careLevels, type Criterion, type KnowledgeBase, type Question } from '../knowledge-base.js'
import { plainInterpreter } from '../lab/oracle/plain-interpreter.js'
import { ask, evidence, options, rule, sign, treatment } from './builders.js'

/** Without negation and conditional questions, a "yes" to a danger sign can only raise the care level. */
type Limits = { readonly isMonotone: boolean }

/** Random knowledge bases, small enough to try every reader. */
export function smallKnowledgeBase(
  limits: Limits = { isMonotone: false },
): fc.Arbitrary<KnowledgeBase> {
  const criterion = randomCriterion(limits)
  return fc
    .record({
      counted: fc.tuple(randomLeaf(), randomLeaf(), randomLeaf()),
      questions: randomQuestions(limits),
      rules: fc.array(fc.record({ when: criterion, careLevel: fc.constantFrom(...careLevels) }), {
        minLength: 1,
        maxLength: 4,
      }),
      problems: fc.array(criterion, { minLength: 1, maxLength: 2 }),
      treatments: fc.array(randomTreatment(criterion), { minLength: 1, maxLength: 3 }),
    })
    .map(({ counted, questions, rules, problems, treatments }) => ({
      schemaVersion: 1,
      screens: [
        { id: 'danger-signs', title: 'Danger signs' },
        { id: 'facts', title: 'Facts' },
      ],
      questions,
      scores: [
        {
          id: 'sum',
          label: 'Some things',
          items: counted.map((when, index) => ({ when, points: index === 1 ? 2 : 1 })),
        },
      ],
      problems: problems.map((when, index) => ({ id: `p${index}`, label: 'p', when, nearest: [] })),
      rules: rules.map(({ when, careLevel }, index) => rule(`rule-${index}`, careLevel, when)),
      treatments: treatments.map((changes, index) => treatment(`treatment-${index}`, changes)),
      references: [{ id: 'r1', label: 'A guideline' }],
    }))
}

/** Answers to some of the questions. */
export function someAnswers({ questions }: KnowledgeBase): fc.Arbitrary<Answers> {
  const answers = questions.map(({ id }) => id)
  const answerOf = (question: Question) =>
    fc.constantFrom(...domain(question)).map((answer) => [question.id, answer] as const)
  return fc
    .tuple(fc.subarray(answers), fc.tuple(...questions.map(answerOf)))
    .map(([kept, all]) => Object.fromEntries(all.filter(([id]) => kept.includes(id))))
}

/** Every way to answer what is still asked, "not sure" included. Conditions read earlier questions only. */
export function* completions(kb: KnowledgeBase, answers: Answers): Generator<Answers> {
  const { truth } = plainInterpreter(kb, answers)
  const next = kb.questions.find(
    ({ id, askedWhen }) =>
      answers[id] === undefined && (askedWhen === undefined || truth(askedWhen) !== false),
  )
  if (next === undefined) {
    yield answers
    return
  }
  for (const answer of domain(next)) yield* completions(kb, { ...answers, [next.id]: answer })
}

/** Every answer that makes a difference to a question of these knowledge bases. */
export function domain(question: Question): readonly Answer[] {
  if (question.kind === 'yes-no') return ['yes', 'no', 'not-sure']
  if (question.kind === 'number') return [0, 1, 2, 'not-sure']
  const ids = question.options.map((option) => option.id)
  return question.kind === 'choice'
    ? [...ids, 'not-sure']
    : [[], ...ids.map((id) => [id]), 'not-sure']
}

function randomQuestions({ isMonotone }: Limits): fc.Arbitrary<Question[]> {
  const condition = (askedWhen: Criterion) =>
    isMonotone ? fc.constant({}) : fc.constantFrom({}, { askedWhen })
  return fc
    .record({
      grave: condition({ kind: 'has', question: 'medicines', option: 'b' }),
      fact: condition({ kind: 'not', criterion: { kind: 'yes', question: 'grave' } }),
      size: condition({ kind: 'yes', question: 'fact' }),
      fallback: fc.constantFrom({}, { notSureCountsAs: 'yes' as const }),
      required: fc.constantFrom({}, { isRequired: true }),
    })
    .map(({ grave, fact, size, fallback, required }): Question[] => [
      {
        ...ask('medicines', 'facts'),
        kind: 'choices',
        options: [
          { id: 'a', label: 'a' },
          { id: 'b', label: 'b', implies: ['a'] },
        ],
      },
      { ...sign('grave'), ...grave },
      sign('sign'),
      { ...ask('fact', 'facts'), kind: 'yes-no', role: 'fact', ...fallback, ...fact },
      { ...ask('size', 'facts'), kind: 'number', min: 0, max: 2, unit: 'x', ...size, ...required },
      { ...ask('colour', 'facts'), kind: 'choice', options: options('red', 'green') },
    ])
}

function randomCriterion({ isMonotone }: Limits): fc.Arbitrary<Criterion> {
  return fc.letrec<{ tree: Criterion }>((tie) => {
    const several = fc.array(tie('tree'), { minLength: 1, maxLength: 3 })
    const nested: fc.Arbitrary<Criterion>[] = [
      several.map((of) => ({ kind: 'all', of })),
      several.map((of) => ({ kind: 'any', of })),
      several.map((of) => ({ kind: 'at-least', count: Math.ceil(of.length / 2), of })),
    ]
    if (!isMonotone) nested.push(tie('tree').map((criterion) => ({ kind: 'not', criterion })))
    const leaf = fc.oneof({ weight: 5, arbitrary: randomLeaf() }, randomScore({ isMonotone }))
    return { tree: fc.oneof({ maxDepth: 3 }, leaf, ...nested) }
  }).tree
}

function randomLeaf(): fc.Arbitrary<Criterion> {
  return fc.constantFrom<Criterion>(
    { kind: 'yes', question: 'grave' },
    { kind: 'yes', question: 'sign' },
    { kind: 'yes', question: 'fact' },
    { kind: 'has', question: 'medicines', option: 'a' },
    { kind: 'has', question: 'medicines', option: 'b' },
    { kind: 'between', question: 'size', min: 1 },
    { kind: 'between', question: 'size', min: 1, max: 1 },
    { kind: 'one-of', question: 'colour', options: ['red'] },
    { kind: 'any-danger-sign' },
  )
}

/** The score has four points. */
function randomScore({ isMonotone }: Limits): fc.Arbitrary<Criterion> {
  const score = { kind: 'score', score: 'sum' } as const
  const atLeast = fc.constantFrom<Criterion>(
    { ...score, min: 1 },
    { ...score, min: 2 },
    { ...score, min: 4 },
  )
  const atMost = fc.constantFrom<Criterion>({ ...score, max: 0 }, { ...score, min: 2, max: 3 })
  return isMonotone ? atLeast : fc.oneof(atLeast, atMost)
}

function randomTreatment(criterion: fc.Arbitrary<Criterion>) {
  const basis = { kind: 'guideline', references: ['r1'] } as const
  return fc
    .record({
      withheldFrom: fc.constantFrom('urgent' as const, 'soon' as const),
      suggestedWhen: fc.option(criterion, { nil: undefined }),
      contraindicated: fc.array(criterion, { maxLength: 2 }),
      guidelines: fc.constantFrom('for' as const, 'for' as const, 'against' as const),
      effect: fc.constantFrom('small' as const, 'small' as const, 'none' as const),
    })
    .map(({ withheldFrom, suggestedWhen, contraindicated, guidelines, effect }) => ({
      withheldFrom,
      suggestedWhen,
      contraindications: contraindicated.map((when, index) => ({
        id: `c${index}`,
        when,
        reason: 'No.',
        basis,
      })),
      evidence: [{ ...evidence('p0', 'moderate', effect), guidelines }],
    }))
}
