import type { CompiledTreatment, ForProblem } from '../compile/compiled.js'
import type { Reading } from './reading.js'

/** A treatment that may be suggested, with the evidence that it is ordered by. */
export type Suggestion = {
  readonly compiled: CompiledTreatment
  readonly forProblem: ForProblem
  /** How many of the criteria that favour it are met. */
  readonly favoured: number
}

/** A suggestion to be ranked. */
export function toSuggestion(
  compiled: CompiledTreatment,
  forProblem: ForProblem,
  { least }: Reading,
): Suggestion {
  let favoured = 0
  for (const { index } of compiled.favouredWhen) if (least[index] === 2) favoured += 1
  return { compiled, forProblem, favoured }
}

/**
 * Orders suggestions: by step; within a step by certainty × effect; direct before indirect evidence; by how many of
 * `favouredWhen` are met; by cost, effort and id.
 */
export function rank(suggestions: Suggestion[]): readonly Suggestion[] {
  return suggestions.sort(
    (one, other) =>
      one.forProblem.order - other.forProblem.order ||
      other.favoured - one.favoured ||
      one.compiled.place - other.compiled.place,
  )
}
