import { allCriteria, withParts } from '../../../compile/all-criteria.js'
import { pointsOf } from '../../../compile/spell-out-score.js'
import type { KnowledgeBase, Score } from '../../../knowledge-base.js'
import { mutateCriterion } from './criterion-mutants.js'
import type { Mutant } from './mutant.js'

type Within = Pick<KnowledgeBase, 'questions' | 'scores'>
type ItemMutant = {
  readonly place: string
  readonly change: string
  readonly items: Score['items']
}

/** Every knowledge base with a small mistake in what one score counts. */
export function scoreMutants(knowledgeBase: KnowledgeBase): readonly Mutant[] {
  const { scores = [] } = knowledgeBase
  return scores.flatMap((score, index) => {
    const needed = mostPointsRead(score.id, knowledgeBase)
    return mistakesIn(score, knowledgeBase)
      .filter(({ items }) => pointsOf({ ...score, items }) >= needed)
      .map(({ place, change, items }) => ({
        place,
        change,
        changed: null,
        knowledgeBase: { ...knowledgeBase, scores: scores.with(index, { ...score, items }) },
      }))
  })
}

/** The highest border that a criterion draws in a score: with fewer points it is no knowledge base. */
function mostPointsRead(id: string, knowledgeBase: KnowledgeBase): number {
  const borders = allCriteria(knowledgeBase)
    .flatMap(withParts)
    .flatMap(({ criterion }) =>
      criterion.kind === 'score' && criterion.score === id
        ? [criterion.min ?? 0, (criterion.max ?? 0) + 1]
        : [],
    )
  return Math.max(1, ...borders)
}

function mistakesIn({ id, items }: Score, within: Within): readonly ItemMutant[] {
  return items.flatMap((item, index) => {
    const place = `scores › ${id} › items › ${index + 1}`
    const withItem = (changed: Partial<typeof item>) => items.with(index, { ...item, ...changed })
    const otherPoints = ([1, 2, 3] as const).filter((one) => Math.abs(one - item.points) === 1)
    return [
      { place, change: 'left out', items: items.toSpliced(index, 1) },
      ...otherPoints.map((points) => ({
        place,
        change: `counts ${points} for ${item.points}`,
        items: withItem({ points }),
      })),
      ...mutateCriterion(item.when, `${place} › when`, within).map(
        ({ place: at, change, criterion }) => ({
          place: at,
          change,
          items: withItem({ when: criterion }),
        }),
      ),
    ]
  })
}
