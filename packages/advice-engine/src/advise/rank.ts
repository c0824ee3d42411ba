import type { CompiledTreatment, ForProblem } from '../compile/compiled.js'
import type { Reading } from './reading.js'

/** A treatment that may be suggested, with the evidence that it is ordered by. */
export type Suggestion = {
  readonly compiled: CompiledTreatment
  readonly forProblem: ForProblem
}

/**
 * Orders suggestions: by step; within a step by certainty × effect; direct before indirect evidence; by how many of
 * `favouredWhen` are met; by cost, effort and id.
 */
export function rank<Ranked extends Suggestion>(
  suggestions: readonly Ranked[],
  reading: Reading,
): readonly Ranked[] {
  return suggestions
    .map((suggestion) => ({ suggestion, favoured: countFavoured(suggestion.compiled, reading) }))
    .toSorted(
      (one, other) =>
        one.suggestion.forProblem.order - other.suggestion.forProblem.order ||
        other.favoured - one.favoured ||
        one.suggestion.compiled.place - other.suggestion.compiled.place,
    )
    .map(({ suggestion }) => suggestion)
}

function countFavoured({ favouredWhen }: CompiledTreatment, { least }: Reading): number {
  let met = 0
  for (const { index } of favouredWhen) if (least[index] === 2) met += 1
  return met
}
