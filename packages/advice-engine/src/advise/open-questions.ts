import type { CompiledQuestion, Node } from '../compile/compiled.js'
import { isOpen, isUnanswered } from './judge.js'
import type { Reading } from './reading.js'

/** A set of questions, in no order. */
export type Questions = ReadonlySet<CompiledQuestion>

/** Adds the unanswered questions that may still change how far a criterion is met. */
export function openQuestions(
  node: Node,
  reading: Reading,
  found = new Set<CompiledQuestion>(),
): Questions {
  if (!isOpen(node, reading)) return found
  if (node.kind === 'leaf') return openAround(node.question, reading, found)
  for (const child of node.of) openQuestions(child, reading, found)
  return found
}

/** Adds an unanswered question together with those that decide whether it is asked; nothing when it is not asked. */
export function openAround(
  question: CompiledQuestion,
  reading: Reading,
  found = new Set<CompiledQuestion>(),
): Questions {
  if (found.has(question) || !isUnanswered(question, reading)) return found
  found.add(question)
  if (question.askedWhen !== null) openQuestions(question.askedWhen.node, reading, found)
  return found
}

/** All that is in any of these sets. */
export function union(sets: readonly Questions[]): Questions {
  return new Set(sets.flatMap((questions) => [...questions]))
}

/** Question ids in the order of asking. */
export function inAskingOrder(questions: Questions): string[] {
  return [...questions].toSorted((one, other) => one.place - other.place).map(({ id }) => id)
}
