import type { Answers, Criterion, KnowledgeBase, Question } from '@unknot/advice-engine'
import { below, pick, seeded, some, type NextNumber } from './random.js'

type Leaf = Extract<Criterion, { question: string }>

const ids = (count: number, name: string) =>
  Array.from({ length: count }, (_, place) => `${name}-${place}`)
const options = (count: number) => ids(count, 'option').map((id) => ({ id, label: id }))
const asked = (id: string) => ({ id, label: `${id}?`, why: 'It is measured.', screen: 'only' })

/** 10 numbers, 12 choices, 12 yes-no questions and 6 questions with 8 ticks: the workload of the engine study. */
const questions: readonly Question[] = [
  ...ids(10, 'number').map((id): Question => ({
    ...asked(id),
    kind: 'number',
    min: 0,
    max: 99,
    unit: 'points',
  })),
  ...ids(12, 'choice').map((id): Question => ({
    ...asked(id),
    kind: 'choice',
    options: options(5),
  })),
  ...ids(12, 'yes-no').map((id, place): Question => ({
    ...asked(id),
    kind: 'yes-no',
    role: place < 4 ? 'danger-sign' : 'fact',
  })),
  ...ids(6, 'ticks').map((id): Question => ({
    ...asked(id),
    kind: 'choices',
    options: options(8),
  })),
]

const basis = { kind: 'guideline', references: ['r'] } as const
const levels = ['soon', 'routine', 'self-care'] as const
const steps = ['self-care', 'exercise', 'hands-on', 'medicine', 'needles-and-specialists'] as const

/** A random knowledge base with this many rules and 35 treatments, the same every time. */
export function knowledgeBaseOf(rules: number): KnowledgeBase {
  const next = seeded(1)
  return {
    schemaVersion: 1,
    screens: [{ id: 'only', title: 'Only' }],
    questions,
    problems: [
      {
        id: 'p',
        label: 'p',
        when: { kind: 'between', question: 'number-0', min: 0 },
        nearest: [],
      },
    ],
    rules: ids(rules, 'rule').map((id, place) => ({
      id,
      evidenceRow: 'none',
      title: id,
      sign: id,
      when: criterion(next),
      careLevel: place % 50 === 0 ? 'urgent' : pick(levels, next),
      basis,
      lastReviewed: '2026-01-01',
      nextReviewDue: '2028-01-01',
    })),
    treatments: ids(35, 'treatment').map((id, place) => ({
      id,
      name: id,
      evidenceRow: 'none',
      step: steps[place % steps.length] ?? 'self-care',
      withheldFrom: place % 2 === 0 ? 'urgent' : 'soon',
      favouredWhen: some(2, 2, next, leaf),
      cost: 'low',
      effort: 'low',
      evidence: [
        {
          problem: 'p',
          certainty: 'low',
          effect: 'small',
          words: 'Some.',
          guidelines: 'for',
          references: ['r'],
        },
      ],
      contraindications: [
        { id: 'c', when: { kind: 'all', of: some(2, 3, next, leaf) }, reason: 'No.', basis },
      ],
      cautions: [{ id: 'd', when: leaf(next), advice: 'Gently.', basis }],
    })),
    references: [{ id: 'r', label: 'A reference' }],
  }
}

/** Random readers who answered everything, the same every time. */
export function readersOf(count: number): readonly Answers[] {
  const next = seeded(2)
  return Array.from({ length: count }, () =>
    Object.fromEntries(questions.map((question) => [question.id, answer(question, next)])),
  )
}

function answer(question: Question, next: NextNumber): Answers[string] {
  switch (question.kind) {
    case 'number':
      return below(100, next)
    case 'yes-no':
      return next() < (question.role === 'fact' ? 0.5 : 0.1) ? 'yes' : 'no'
    case 'choice':
      return pick(question.options, next).id
    case 'choices':
      return question.options.filter(() => next() < 0.3).map(({ id }) => id)
  }
}

/** Half flat lists, a third with a choice among them, the rest choices among lists. */
function criterion(next: NextNumber): Criterion {
  const shape = next()
  if (shape < 0.5) return { kind: 'all', of: some(2, 5, next, leaf) }
  if (shape < 0.85) {
    const choice: Criterion = { kind: 'any', of: some(2, 3, next, leaf) }
    return { kind: 'all', of: [...some(1, 3, next, leaf), choice] }
  }
  return {
    kind: 'any',
    of: some(2, 3, next, () => ({ kind: 'all', of: some(2, 3, next, leaf) })),
  }
}

function leaf(next: NextNumber): Leaf {
  const question = pick(questions, next)
  switch (question.kind) {
    case 'number': {
      const border = 5 + below(19, next) * 5
      const side = next() < 0.5 ? { min: border } : { max: border }
      return { kind: 'between', question: question.id, ...side }
    }
    case 'yes-no':
      return { kind: 'yes', question: question.id }
    case 'choices':
      return { kind: 'has', question: question.id, option: pick(question.options, next).id }
    case 'choice': {
      const wanted = some(2, 2, next, () => pick(question.options, next).id)
      return { kind: 'one-of', question: question.id, options: [...new Set(wanted)] }
    }
  }
}
