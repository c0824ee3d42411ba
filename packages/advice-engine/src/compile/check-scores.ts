import type { KnowledgeBase, Score } from '../knowledge-base.js'
import { scoreCriteria, withParts, type PlacedCriterion } from './all-criteria.js'
import { mostParts } from './knowledge-base-shape.js'
import { listed, type Report } from './report.js'
import { pointsOf, type ScoreCriterion } from './spell-out-score.js'

/** Reports what is wrong in the scores, but for the criteria that they count. */
export function checkScores({ scores = [] }: KnowledgeBase, report: Report): void {
  for (const score of scores) {
    const place = `scores › ${score.id} › items`
    if (score.items.length === 0) {
      report('score/no-items', place, 'It counts nothing. Add at least one item.')
    }
    for (const part of scoreCriteria(score).flatMap(withParts)) {
      if (part.criterion.kind === 'score') reportNested(part.criterion, score, part.place, report)
    }
  }
}

/** Reports a criterion that reads a score wrongly, or scores of too many parts. */
export function checkScoreCriteria(
  placed: PlacedCriterion,
  scores: ReadonlyMap<string, Score>,
  report: Report,
): void {
  let parts = 0
  for (const { place, criterion } of withParts(placed)) {
    parts += 1
    if (criterion.kind !== 'score') continue
    const score = scores.get(criterion.score)
    if (score === undefined) {
      const message = `"${criterion.score}" is not a score. Known scores: ${listed(scores.keys()) || 'none'}. Add the score or correct the id.`
      report('criterion/unknown-score', place, message)
      continue
    }
    parts += scoreCriteria(score).flatMap(withParts).length
    checkBorders(criterion, pointsOf(score), place, report)
  }
  if (parts <= mostParts) return
  const message = `With the scores that it reads it has more than ${mostParts} parts. Split the rule.`
  report('criterion/too-many-parts', placed.place, message)
}

function reportNested(
  { score: inner }: ScoreCriterion,
  { id }: Score,
  place: string,
  report: Report,
): void {
  const message =
    inner === id
      ? `The score "${id}" counts itself. Take this item out.`
      : `The score "${id}" counts the score "${inner}". A score counts answers only: take this item out, and add those of "${inner}".`
  report('score/reads-score', place, message)
}

function checkBorders(
  { score, min, max }: ScoreCriterion,
  points: number,
  place: string,
  report: Report,
): void {
  if (min === undefined && max === undefined) {
    const message = '"score" has no border. Give the fewest points (min), the most (max), or both.'
    report('criterion/no-border', place, message)
  }
  const check = (border: number | undefined, fewest: number, most: number, name: string) => {
    if (border === undefined) return
    if (Number.isInteger(border) && border >= fewest && border <= most) return
    const message = `The ${name} of ${border} points tells no readers apart: "${score}" has ${points} points. Give a whole number from ${fewest} to ${most}.`
    report('criterion/out-of-range', place, message)
  }
  check(min, 1, points, 'min')
  check(max, 0, points - 1, 'max')
  if (min !== undefined && max !== undefined && min > max) {
    const message = `"score" runs from ${min} to ${max} points, so nobody meets it. Swap the two.`
    report('criterion/impossible-range', place, message)
  }
}
