import type { CompiledCriterion } from '../compile/compiled.js'
import type { Problem } from '../knowledge-base.js'
import type { Reading } from './reading.js'

/** The reader's problem, or the criterion that must be settled before it is known. */
export type FoundProblem =
  | { readonly kind: 'known'; readonly problem: Problem; readonly place: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly when: CompiledCriterion }

/** The first problem whose criterion is met, unless an earlier one can still be met. */
export function findProblem({ compiled, least, most }: Reading): FoundProblem {
  for (const [place, { problem, when }] of compiled.problems.entries()) {
    if (least[when.index] === 2) return { kind: 'known', problem, place }
    if (most[when.index] === 2) return { kind: 'open', when }
  }
  return { kind: 'none' }
}
