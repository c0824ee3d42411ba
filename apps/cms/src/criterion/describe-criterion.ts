import type { Criterion } from '@unknot/content-schema'

/** A criterion in words, for an editor who checks what was written. */
export function describeCriterion(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'all':
      return joined(criterion.of, ' and ')
    case 'any':
      return joined(criterion.of, ' or ')
    case 'not':
      return `not (${describeCriterion(criterion.criterion)})`
    case 'at-least':
      return `at least ${criterion.count} of (${criterion.of.map(describeCriterion).join('; ')})`
    case 'yes':
      return `“${criterion.question}” is yes`
    case 'one-of':
      return `“${criterion.question}” is ${criterion.options.join(' or ')}`
    case 'has':
      return `“${criterion.question}” has ${criterion.option}`
    case 'between':
      return `“${criterion.question}” is ${rangeOf(criterion)}`
    case 'score':
      return `the score “${criterion.score}” is ${rangeOf(criterion)}`
    case 'any-danger-sign':
      return 'any danger sign is yes'
  }
}

/** Brackets only where something else stands beside it. */
const joined = (criteria: readonly Criterion[], word: string): string =>
  criteria
    .map((one) => (isJoined(one) ? `(${describeCriterion(one)})` : describeCriterion(one)))
    .join(word)

const isJoined = (criterion: Criterion): boolean =>
  (criterion.kind === 'all' || criterion.kind === 'any') && criterion.of.length > 1

function rangeOf({ min, max }: Extract<Criterion, { kind: 'between' | 'score' }>): string {
  if (min === undefined) return `${max} or less`
  return max === undefined ? `${min} or more` : `from ${min} to ${max}`
}
