import type { Reason } from '../advice.js'
import { judge } from '../advise/judge.js'
import { notSure, unsure, type Reading } from '../advise/reading.js'
import type { Node } from '../compile/compiled.js'

type Leaf = Extract<Node, { kind: 'leaf' }>

/** The fewest answers that make a met criterion met; empty if it is not met. */
export function reasons(node: Node, reading: Reading): readonly Reason[] {
  return judge(node, reading) === 'met' ? withoutRepeats(explain(node, reading, true)) : []
}

/** The answers "not sure" that keep a criterion unknown. */
export function reasonsNotSure(node: Node, reading: Reading): readonly Reason[] {
  return withoutRepeats(unsureLeaves(node, reading, true))
}

/** Why a node is met (`wanted`) or not met; the caller knows which of them holds. */
function explain(node: Node, reading: Reading, wanted: boolean): Reason[] {
  switch (node.kind) {
    case 'leaf':
      return explainLeaf(node, reading, wanted)
    case 'not':
      return explain(node.node, reading, !wanted)
    case 'at-least': {
      const needed = wanted ? node.count : node.of.length - node.count + 1
      const verdict = wanted ? 'met' : 'notMet'
      return node.of
        .filter((child) => judge(child, reading) === verdict)
        .map((child) => explain(child, reading, wanted))
        .toSorted((one, other) => one.length - other.length)
        .slice(0, needed)
        .flat()
    }
    default:
      return node satisfies never
  }
}

function explainLeaf(leaf: Leaf, reading: Reading, wanted: boolean): Reason[] {
  const answer = reading.answers[leaf.question.index]
  if (answer !== undefined) return [reason(leaf, answer, wanted)]
  const { askedWhen } = leaf.question
  return askedWhen === null ? [] : explain(askedWhen.node, reading, false)
}

function reason(leaf: Leaf, answer: Reason['answer'], wanted: boolean): Reason {
  const { criterion } = leaf
  return {
    question: leaf.question.id,
    answer,
    wanted: wanted ? criterion : { kind: 'not', criterion },
  }
}

function unsureLeaves(node: Node, reading: Reading, wanted: boolean): Reason[] {
  if (judge(node, reading) !== 'unknown') return []
  switch (node.kind) {
    case 'leaf':
      return reading.cells[node.question.index] === unsure ? [reason(node, notSure, wanted)] : []
    case 'not':
      return unsureLeaves(node.node, reading, !wanted)
    case 'at-least':
      return node.of.flatMap((child) => unsureLeaves(child, reading, wanted))
    default:
      return node satisfies never
  }
}

/** Only reasons of the same question are compared in full: that takes longer than finding them. */
function withoutRepeats(found: readonly Reason[]): Reason[] {
  return found.filter((one, place) => !found.slice(0, place).some((other) => says(other, one)))
}

function says(one: Reason, other: Reason): boolean {
  if (one.question !== other.question) return false
  return one.wanted === other.wanted || JSON.stringify(one.wanted) === JSON.stringify(other.wanted)
}
