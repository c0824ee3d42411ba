import type { Criterion } from '../criterion/criterion.schema.js'

/** The ids of the scores that criteria read, at any depth. */
export function scoresRead(criteria: readonly Criterion[]): ReadonlySet<string> {
  return new Set(criteria.flatMap(scoresIn))
}

function scoresIn(criterion: Criterion): string[] {
  if (criterion.kind === 'score') return [criterion.score]
  if (criterion.kind === 'not') return scoresIn(criterion.criterion)
  return 'of' in criterion ? criterion.of.flatMap(scoresIn) : []
}
