import type { KnowledgeBase } from '../knowledge-base.js'
import { allCriteria, withParts } from './all-criteria.js'

/** What the criteria tell apart in the answers to a question for a number. */
export type NumberBorders = {
  /** Where each range starts whose numbers no criterion tells apart. */
  readonly starts: readonly number[]
  /** The numbers just inside and just outside each border, and both ends. */
  readonly borders: readonly number[]
}

/** Question id → its borders; of questions for a number alone. */
export function findBorders(knowledgeBase: KnowledgeBase): ReadonlyMap<string, NumberBorders> {
  const found = new Map<string, Set<number>>()
  for (const { criterion } of allCriteria(knowledgeBase).flatMap(withParts)) {
    if (criterion.kind !== 'between') continue
    const starts = found.get(criterion.question) ?? new Set()
    if (criterion.min !== undefined) starts.add(criterion.min)
    if (criterion.max !== undefined) starts.add(criterion.max + 1)
    found.set(criterion.question, starts)
  }
  return new Map(
    knowledgeBase.questions.flatMap((question) =>
      question.kind === 'number'
        ? [[question.id, within(question, [...(found.get(question.id) ?? [])])] as const]
        : [],
    ),
  )
}

function within(
  { min, max }: { readonly min: number; readonly max: number },
  starts: readonly number[],
): NumberBorders {
  const sorted = (numbers: readonly number[]) =>
    [...new Set(numbers)]
      .filter((number) => number >= min && number <= max)
      .toSorted((one, other) => one - other)
  return {
    starts: sorted([min, ...starts]),
    borders: sorted([min, ...starts.flatMap((start) => [start - 1, start]), max]),
  }
}
