import type { CompiledQuestion, Node } from '../compile/compiled.js'
import { isAnswered, judge, judgeAsked } from './judge.js'
import type { Reading } from './reading.js'

/**
 * `open`: unknown, and an unanswered question may settle it. `not-sure`: unknown, and only answers "not sure" keep
 * it so.
 */
export type Settlement = 'met' | 'notMet' | 'open' | 'not-sure'

/** Like `judge`, but tells the two kinds of unknown apart. */
export function settle(node: Node, reading: Reading): Settlement {
  const verdict = judge(node, reading)
  if (verdict !== 'unknown') return verdict
  return openQuestions(node, reading).size > 0 ? 'open' : 'not-sure'
}

/** The unanswered questions that may still settle a criterion; empty when it is settled or only "not sure" is left. */
export function openQuestions(node: Node, reading: Reading): ReadonlySet<CompiledQuestion> {
  const found = new Set<CompiledQuestion>()
  collectOpen(node, reading, found)
  return found
}

/** An unanswered question together with those that decide whether it is asked; empty when it is not asked. */
export function openAround(
  question: CompiledQuestion,
  reading: Reading,
): ReadonlySet<CompiledQuestion> {
  const found = new Set<CompiledQuestion>()
  collectQuestion(question, reading, found)
  return found
}

/** Question ids in the order of asking. */
export function inAskingOrder(questions: Iterable<CompiledQuestion>): string[] {
  return [...questions].toSorted((one, other) => one.place - other.place).map(({ id }) => id)
}

function collectOpen(node: Node, reading: Reading, found: Set<CompiledQuestion>): void {
  if (judge(node, reading) !== 'unknown') return
  switch (node.kind) {
    case 'leaf':
      collectQuestion(node.question, reading, found)
      return
    case 'not':
      collectOpen(node.node, reading, found)
      return
    case 'at-least':
      for (const child of node.of) collectOpen(child, reading, found)
      return
    default:
      node satisfies never
  }
}

function collectQuestion(
  question: CompiledQuestion,
  reading: Reading,
  found: Set<CompiledQuestion>,
): void {
  if (found.has(question) || isAnswered(question, reading)) return
  if (judgeAsked(question, reading) === 'notMet') return
  found.add(question)
  if (question.askedWhen !== null) collectOpen(question.askedWhen, reading, found)
}
