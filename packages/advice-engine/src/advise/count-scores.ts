import type { ScoreCount } from '../advice.js'
import type { Reading } from './reading.js'

/** How many points a reader has of each score. "Not sure" gives none for certain, and may give all. */
export function countScores({ compiled, least, most }: Reading): readonly ScoreCount[] {
  const { knowledgeBase, scores } = compiled
  return (knowledgeBase.scores ?? []).map(({ id, items }, place) => {
    const count = { score: id, least: 0, most: 0, outOf: 0 }
    for (const [item, { points }] of items.entries()) {
      const index = scores[place]?.[item]?.index ?? -1
      if (least[index] === 2) count.least += points
      if (most[index] !== 0) count.most += points
      count.outOf += points
    }
    return count
  })
}
