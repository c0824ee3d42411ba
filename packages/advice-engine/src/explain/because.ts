import type { Reason } from '../advice.js'
import { least, most } from '../advise/judge.js'
import { unsure, type Reading } from '../advise/reading.js'
import { opposite } from '../compile/compile-criterion.js'
import type { Node } from '../compile/compiled.js'

type Leaf = Extract<Node, { kind: 'leaf' }>

/** The fewest answers that make a met criterion met; empty if it is not met. */
export function reasons(node: Node, reading: Reading): readonly Reason[] {
  return toReasons(leavesOfMet(node, reading), reading)
}

/** The answers "not sure" that keep a criterion unknown. */
export function reasonsNotSure(node: Node, reading: Reading): readonly Reason[] {
  return toReasons(unsureLeaves(node, reading), reading)
}

function leavesOfMet(node: Node, reading: Reading): readonly Leaf[] {
  if (least(node, reading) !== 2) return []
  if (node.kind === 'at-least') {
    return node.of
      .filter((child) => least(child, reading) === 2)
      .map((child) => leavesOfMet(child, reading))
      .toSorted((one, other) => one.length - other.length)
      .slice(0, node.count)
      .flat()
  }
  const { askedWhen, index } = node.question
  if (reading.answers[index] !== undefined) return [node]
  // It counts as no because it is not asked, and that has its own reasons.
  return askedWhen === null ? [] : leavesOfMet(opposite(askedWhen.node), reading)
}

function unsureLeaves(node: Node, reading: Reading): readonly Leaf[] {
  if (least(node, reading) === 2 || most(node, reading) === 0) return []
  if (node.kind === 'at-least') return node.of.flatMap((child) => unsureLeaves(child, reading))
  return reading.cells[node.question.index] === unsure ? [node] : []
}

/** What the reader said to each, once. Only reasons of the same question are compared in full: that takes longer. */
function toReasons(leaves: readonly Leaf[], { answers }: Reading): readonly Reason[] {
  const found: Reason[] = []
  for (const { question, criterion, isWanted } of leaves) {
    const wanted = isWanted ? criterion : ({ kind: 'not', criterion } as const)
    const reason = { question: question.id, answer: answers[question.index] ?? '', wanted }
    if (!found.some((other) => says(other, reason))) found.push(reason)
  }
  return found
}

function says(one: Reason, other: Reason): boolean {
  return (
    one.question === other.question && JSON.stringify(one.wanted) === JSON.stringify(other.wanted)
  )
}
