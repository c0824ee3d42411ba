import type { Verdict } from '../advice.js'
import type { CompiledQuestion, Node } from '../compile/compiled.js'
import { notSure, type Reading } from './reading.js'

/**
 * Judges a criterion in three values. What was not asked and what the reader is not sure of is `unknown`, never
 * `notMet`; a question that is certainly not asked of this reader counts as no, none or no match.
 */
export function judge(node: Node, reading: Reading): Verdict {
  switch (node.kind) {
    case 'leaf':
      return judgeLeaf(node, reading)
    case 'not':
      return opposite(judge(node.node, reading))
    case 'at-least':
      return judgeCount(node, reading)
    default:
      return node satisfies never
  }
}

/** Whether a question is asked of this reader. */
export function judgeAsked(question: CompiledQuestion, reading: Reading): Verdict {
  if (question.askedWhen === null) return 'met'
  const known = reading.asked[question.index]
  if (known !== undefined) return known
  const verdict = judge(question.askedWhen, reading)
  reading.asked[question.index] = verdict
  return verdict
}

/** True when the reader gave an answer, "not sure" included. */
export function isAnswered(question: CompiledQuestion, reading: Reading): boolean {
  return reading.given[question.index] !== undefined
}

function judgeLeaf(leaf: Extract<Node, { kind: 'leaf' }>, reading: Reading): Verdict {
  const given = reading.given[leaf.question.index]
  if (given === undefined) {
    return judgeAsked(leaf.question, reading) === 'notMet' ? 'notMet' : 'unknown'
  }
  if (given === notSure) return 'unknown'
  return leaf.matches(given) ? 'met' : 'notMet'
}

function judgeCount(node: Extract<Node, { kind: 'at-least' }>, reading: Reading): Verdict {
  let met = 0
  let possible = node.of.length
  for (const child of node.of) {
    const verdict = judge(child, reading)
    if (verdict === 'met') met += 1
    if (verdict === 'notMet') possible -= 1
    if (met >= node.count) return 'met'
    if (possible < node.count) return 'notMet'
  }
  return met >= node.count ? 'met' : possible < node.count ? 'notMet' : 'unknown'
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown'
  return verdict === 'met' ? 'notMet' : 'met'
}
