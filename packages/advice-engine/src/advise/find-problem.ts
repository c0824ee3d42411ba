import type { CompiledQuestion } from '../compile/compiled.js'
import type { Problem } from '../knowledge-base.js'
import { openQuestions, settle } from './open-questions.js'
import type { Reading } from './reading.js'

/** The reader's problem, or what must be answered before it is known. */
export type FoundProblem =
  | { readonly kind: 'known'; readonly problem: Problem }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly questions: ReadonlySet<CompiledQuestion> }

/** The first problem whose criterion is met, unless an earlier one is still open. */
export function findProblem(reading: Reading): FoundProblem {
  for (const { problem, when } of reading.compiled.problems) {
    const settlement = settle(when, reading)
    if (settlement === 'met') return { kind: 'known', problem }
    if (settlement === 'open') return { kind: 'open', questions: openQuestions(when, reading) }
  }
  return { kind: 'none' }
}
