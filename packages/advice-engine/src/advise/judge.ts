import type { Verdict } from '../advice.js'
import type { CompiledQuestion, Node } from '../compile/compiled.js'
import { matches } from '../compile/matches.js'
import { unanswered, unsure, type Degree, type Reading } from './reading.js'

/** Whether we look for the least or the most that a criterion can come to. */
type Side = 'least' | 'most'

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
  return bound(node, reading, 'least')
}

/** The most that a criterion can come to, whatever the reader answers to what is still unanswered. */
export function most(node: Node, reading: Reading): Degree {
  return bound(node, reading, 'most')
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

function bound(node: Node, reading: Reading, side: Side): Degree {
  switch (node.kind) {
    case 'leaf':
      return boundOfLeaf(node, reading, side)
    case 'not':
      return opposite(bound(node.node, reading, side === 'least' ? 'most' : 'least'))
    case 'at-least':
      return boundOfCount(node, reading, side)
    default:
      return node satisfies never
  }
}

function boundOfLeaf(leaf: Extract<Node, { kind: 'leaf' }>, reading: Reading, side: Side): Degree {
  const { index } = leaf.question
  const cell = reading.cells[index] ?? unanswered
  if (cell === unsure) return 1
  if (cell !== unanswered) return matches(leaf, cell, reading.answers[index]) ? 2 : 0
  return side === 'most' && mayBeAsked(leaf.question, reading) ? 2 : 0
}

function boundOfCount(
  { count, of }: Extract<Node, { kind: 'at-least' }>,
  reading: Reading,
  side: Side,
): Degree {
  let met = 0
  let notRuledOut = 0
  for (const child of of) {
    const degree = bound(child, reading, side)
    if (degree === 2) met += 1
    if (degree > 0) notRuledOut += 1
    if (met >= count) return 2
  }
  return notRuledOut >= count ? 1 : 0
}

function opposite(degree: Degree): Degree {
  if (degree === 1) return 1
  return degree === 2 ? 0 : 2
}
