import type { KnowledgeBase, Question } from '../knowledge-base.js'
import { allCriteria, withParts } from './all-criteria.js'

/** Question id → the numbers just inside and just outside each border that a criterion draws, and both ends. */
export function findBorders(knowledgeBase: KnowledgeBase): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  for (const { criterion } of allCriteria(knowledgeBase).flatMap(withParts)) {
    if (criterion.kind !== 'between') continue
    const numbers = found.get(criterion.question) ?? new Set()
    if (criterion.min !== undefined) numbers.add(criterion.min - 1).add(criterion.min)
    if (criterion.max !== undefined) numbers.add(criterion.max).add(criterion.max + 1)
    found.set(criterion.question, numbers)
  }
  const entries = knowledgeBase.questions.map(
    (question) => [question.id, within(question, found.get(question.id))] as const,
  )
  return new Map(entries)
}

function within(question: Question, numbers: ReadonlySet<number> = new Set()): readonly number[] {
  if (question.kind !== 'number') return []
  const all = new Set([question.min, ...numbers, question.max])
  return [...all]
    .filter((number) => number >= question.min && number <= question.max)
    .toSorted((one, other) => one - other)
}
