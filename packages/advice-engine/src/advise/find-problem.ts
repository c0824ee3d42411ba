import type { Problem } from '../knowledge-base.js'
import { least, most } from './judge.js'
import { openQuestions, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'

/** The reader's problem, or what must be answered before it is known. */
export type FoundProblem =
  | { readonly kind: 'known'; readonly problem: Problem }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly questions: Questions }

/** The first problem whose criterion is met, unless an earlier one can still be met. */
export function findProblem(reading: Reading): FoundProblem {
  for (const { problem, when } of reading.compiled.problems) {
    if (least(when, reading) === 2) return { kind: 'known', problem }
    if (most(when, reading) === 2) {
      return { kind: 'open', questions: openQuestions(when, reading) }
    }
  }
  return { kind: 'none' }
}
