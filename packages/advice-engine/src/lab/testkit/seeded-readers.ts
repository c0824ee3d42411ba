import type { Answer, Answers } from '../../advice.js'
import type { KnowledgeBase, Question } from '../../knowledge-base.js'

/**
 * Readers for tests, the same for the same seed on every machine: each leaves some questions out, is sure of most and
 * "not sure" of a few. They are no sample of real people.
 */
export function* seededReaders(
  { questions }: KnowledgeBase,
  count: number,
  seed = 1,
): Generator<Answers> {
  const next = seededNumbers(seed)
  for (let reader = 0; reader < count; reader += 1) {
    // Some readers answered hardly anything, some everything; some have many danger signs, most have few.
    const shareAnswered = next()
    const shareOfYes = next() * next()
    const answered = questions.filter(() => next() < shareAnswered)
    yield Object.fromEntries(
      answered.map((question) => [question.id, answerAtRandom(question, shareOfYes, next)]),
    )
  }
}

/** Draws the next number, from 0 to below 1. */
export type NextNumber = () => number

/** Any answer to a question; `shareOfYes` is how often yes, or a tick, is drawn. */
export function answerAtRandom(question: Question, shareOfYes: number, next: NextNumber): Answer {
  if (next() < 0.03) return 'not-sure'
  switch (question.kind) {
    case 'yes-no':
      return next() < shareOfYes ? 'yes' : 'no'
    case 'choice':
      return question.options[below(question.options.length, next)]?.id ?? 'not-sure'
    case 'choices':
      return question.options.filter(() => next() < shareOfYes).map(({ id }) => id)
    case 'number':
      return question.min + below(question.max - question.min + 1, next)
    default:
      return question satisfies never
  }
}

function below(limit: number, next: NextNumber): number {
  return Math.floor(next() * limit)
}

/** Numbers from 0 to below 1 by integer arithmetic alone (mulberry32), so every runtime gives the same. */
export function seededNumbers(seed: number): NextNumber {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
