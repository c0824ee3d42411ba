import type { ScoreCount } from '../advice.js'
import type { Reading } from './reading.js'

/** How many points a reader has of each score. "Not sure" gives none for certain, and may give all. */
export function countScores({ compiled, least, most }: Reading): readonly ScoreCount[] {
  return compiled.scores.map(({ id, items }) => {
    const count = { score: id, least: 0, most: 0, outOf: 0 }
    for (const { points, when } of items) {
      if (least[when.index] === 2) count.least += points
      if (most[when.index] !== 0) count.most += points
      count.outOf += points
    }
    return count
  })
}
