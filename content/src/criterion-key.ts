import { spellOutScore, type Criterion } from '@unknot/advice-engine'
import { scores } from '@unknot/content-schema'

/** A text that two criteria share when they ask for the same, in whatever order. */
export function criterionKey(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return `${criterion.kind}(${keysOf(criterion.of)})`
    case 'at-least':
      return `${criterion.count} of (${keysOf(criterion.of)})`
    case 'not':
      return `not ${criterionKey(criterion.criterion)}`
    case 'yes':
      return criterion.question
    case 'one-of':
      return `${criterion.question} in ${criterion.options.toSorted().join('/')}`
    case 'has':
      return `${criterion.question} has ${criterion.option}`
    case 'between':
      return `${criterion.question} from ${criterion.min ?? ''} to ${criterion.max ?? ''}`
    case 'score':
      return criterionKey(spellOutScore(criterion, scores))
    case 'any-danger-sign':
      return 'any danger sign'
  }
}

const keysOf = (criteria: readonly Criterion[]): string =>
  criteria.map(criterionKey).toSorted().join(', ')

/** What meets a criterion on its own: the members of an "any", at any depth. */
export const alternatives = (criterion: Criterion): readonly Criterion[] =>
  criterion.kind === 'any' ? criterion.of.flatMap(alternatives) : [criterion]
