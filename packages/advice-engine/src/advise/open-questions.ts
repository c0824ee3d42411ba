import type { CompiledQuestion, Node } from '../compile/compiled.js'
import { isAnswered, isOpen, mayBeAsked } from './judge.js'
import type { Reading } from './reading.js'

/** A set of questions, in no order. */
export type Questions = ReadonlySet<CompiledQuestion>

/** The unanswered questions that may still change how far a criterion is met. */
export function openQuestions(node: Node, reading: Reading): Questions {
  const found = new Set<CompiledQuestion>()
  collectOpen(node, reading, found)
  return found
}

/** An unanswered question together with those that decide whether it is asked; empty when it is not asked. */
export function openAround(question: CompiledQuestion, reading: Reading): Questions {
  const found = new Set<CompiledQuestion>()
  collectQuestion(question, reading, found)
  return found
}

/** All that is in any of these sets. */
export function union(sets: readonly Questions[]): Questions {
  const all = new Set<CompiledQuestion>()
  for (const set of sets) for (const question of set) all.add(question)
  return all
}

/** Question ids in the order of asking. */
export function inAskingOrder(questions: Questions): string[] {
  return [...questions].toSorted((one, other) => one.place - other.place).map(({ id }) => id)
}

function collectOpen(node: Node, reading: Reading, found: Set<CompiledQuestion>): void {
  if (!isOpen(node, reading)) return
  switch (node.kind) {
    case 'leaf':
      collectQuestion(node.question, reading, found)
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
  if (!mayBeAsked(question, reading)) return
  found.add(question)
  if (question.askedWhen !== null) collectOpen(question.askedWhen.node, reading, found)
}
