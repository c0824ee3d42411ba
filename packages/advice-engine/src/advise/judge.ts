import type { CompiledQuestion, Leaf, Node } from '../compile/compiled.js'
import { matches } from '../compile/matches.js'
import type { Verdict } from '../advice.js'
import { unanswered, unsure, type Degree, type Reading } from './reading.js'

/**
 * Judges a criterion, or a part of one, in three values. What was not asked and what the reader is not sure of is
 * `unknown`, never `notMet`; a question that is certainly not asked of this reader counts as no, none or no match.
 * Whole criteria have been judged already: their degrees stand in the reading.
 */
export function judge(node: Node, reading: Reading): Verdict {
  if (least(node, reading) === 2) return 'met'
  return most(node, reading) === 0 ? 'notMet' : 'unknown'
}

/** The least that a criterion can come to, whatever the reader answers to what is still unanswered. */
export function least(node: Node, reading: Reading): Degree {
  return bound(node, reading, 0)
}

/** The most that a criterion can come to, whatever the reader answers to what is still unanswered. */
export function most(node: Node, reading: Reading): Degree {
  return bound(node, reading, 2)
}

/** True while an unanswered question can still change how far a criterion is met. */
export function isOpen(node: Node, reading: Reading): boolean {
  return least(node, reading) < most(node, reading)
}

/** True unless the question is certainly not asked of this reader. */
export function mayBeAsked(question: CompiledQuestion, reading: Reading): boolean {
  return reading.asked[question.index] !== 0
}

/** True when the reader gave an answer, "not sure" included. */
export function isAnswered(question: CompiledQuestion, reading: Reading): boolean {
  return reading.cells[question.index] !== unanswered
}

/** True when the reader gave no answer, and may be asked. */
export function isUnanswered(question: CompiledQuestion, reading: Reading): boolean {
  return !isAnswered(question, reading) && mayBeAsked(question, reading)
}

/** `open` is the degree that an unanswered question counts as. */
function bound(node: Node, reading: Reading, open: 0 | 2): Degree {
  if (node.kind === 'leaf') return boundOfLeaf(node, reading, open)
  let met = 0
  let notRuledOut = 0
  for (const child of node.of) {
    const degree = bound(child, reading, open)
    if (degree === 2) met += 1
    if (degree > 0) notRuledOut += 1
    if (met >= node.count) return 2
  }
  return notRuledOut >= node.count ? 1 : 0
}

function boundOfLeaf(leaf: Leaf, reading: Reading, open: 0 | 2): Degree {
  const { question, isWanted } = leaf
  const { index } = question
  const cell = reading.cells[index] ?? unanswered
  if (cell === unsure) return 1
  if (cell === unanswered && mayBeAsked(question, reading)) return open
  return matches(leaf, cell, reading.answers[index]) === isWanted ? 2 : 0
}
