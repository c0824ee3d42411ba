import type { Criterion, Score } from '../knowledge-base.js'

/** A criterion that reads a score. */
export type ScoreCriterion = Extract<Criterion, { kind: 'score' }>

/**
 * What a criterion on a score says in counts: an item of several points stands in the list as often. The score is one of
 * `scores`, and the borders are within its points.
 */
export function spellOutScore(
  { score, min, max }: ScoreCriterion,
  scores: readonly Score[] = [],
): Criterion {
  const items = scores.find(({ id }) => id === score)?.items ?? []
  const of = items.flatMap(({ when, points }) => Array.from({ length: points }, () => when))
  const atLeast = (count: number): Criterion => ({ kind: 'at-least', count, of })
  if (max === undefined) return atLeast(min ?? 1)
  const atMost: Criterion = { kind: 'not', criterion: atLeast(max + 1) }
  return min === undefined ? atMost : { kind: 'all', of: [atLeast(min), atMost] }
}

/** How many points there are. */
export function pointsOf({ items }: Score): number {
  return items.reduce((sum, { points }) => sum + points, 0)
}
