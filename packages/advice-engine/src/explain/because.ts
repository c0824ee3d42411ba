import type { Reason } from '../advice.js'
import { least, most } from '../advise/judge.js'
import { unsure, type Reading } from '../advise/reading.js'
import type { Leaf, Node } from '../compile/compiled.js'

/** The fewest answers that make a criterion met; where it is unknown, the answers "not sure" that keep it so. */
export function reasons(node: Node, reading: Reading): readonly Reason[] {
  const leaves = fewest(node, reading, true) ?? notSure(node, reading)
  return leaves.filter(isFirst).map(({ question: { id, index }, criterion, isWanted }) => ({
    question: id,
    answer: reading.answers[index] ?? '',
    wanted: isWanted ? criterion : { kind: 'not', criterion },
  }))
}

/** The fewest leaves that make a criterion met, or its opposite; null if they do not. */
function fewest(node: Node, reading: Reading, isMet: boolean): readonly Leaf[] | null {
  if (node.kind === 'leaf') return fewestOfLeaf(node, reading, isMet)
  // The opposite of "at least so many are met" is "at least all but one less are not met".
  let count = isMet ? node.count : node.of.length - node.count + 1
  const found: (readonly Leaf[])[] = []
  for (const child of node.of) {
    const own = fewest(child, reading, isMet)
    if (own !== null) putInOrder(found, own)
  }
  if (found.length < count) return null
  const all: Leaf[] = []
  for (const own of found) {
    if (count === 0) break
    count -= 1
    for (const leaf of own) all.push(leaf)
  }
  return all
}

/** Puts a list behind those that are no longer. */
function putInOrder(lists: (readonly Leaf[])[], list: readonly Leaf[]): void {
  let at = lists.length
  for (; at > 0; at -= 1) {
    const before = lists[at - 1]
    if (before === undefined || before.length <= list.length) break
    lists[at] = before
  }
  lists[at] = list
}

function fewestOfLeaf(leaf: Leaf, reading: Reading, isMet: boolean): readonly Leaf[] | null {
  if ((isMet ? least(leaf, reading) : 2 - most(leaf, reading)) !== 2) return null
  const { askedWhen, index } = leaf.question
  // What counts as no because it is not asked has reasons of its own.
  if (reading.answers[index] === undefined)
    return askedWhen && fewest(askedWhen.node, reading, false)
  return [isMet ? leaf : { ...leaf, isWanted: !leaf.isWanted }]
}

function notSure(node: Node, reading: Reading): readonly Leaf[] {
  if (least(node, reading) === 2 || most(node, reading) === 0) return []
  if (node.kind === 'at-least') return node.of.flatMap((child) => notSure(child, reading))
  return reading.cells[node.question.index] === unsure ? [node] : []
}

/** True unless a leaf before it says the same. Only those of one question are compared in full: that takes longer. */
function isFirst(leaf: Leaf, place: number, all: readonly Leaf[]): boolean {
  const { question, isWanted, criterion } = leaf
  for (let before = 0; before < place; before += 1) {
    const other = all[before]
    if (other?.question !== question || other.isWanted !== isWanted) continue
    if (JSON.stringify(other.criterion) === JSON.stringify(criterion)) return false
  }
  return true
}
