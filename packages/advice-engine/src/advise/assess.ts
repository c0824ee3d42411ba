import type { CompiledTreatment } from '../compile/compiled.js'
import type { CareLevel } from '../knowledge-base.js'
import { assessTreatment, type Assessment } from './assess-treatment.js'
import { mostUrgent } from './care-order.js'
import { findProblem, type FoundProblem } from './find-problem.js'
import { findFloors, type Floor } from './floors.js'
import { union, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'
import { findMissing, findOpenFloors, type OpenFloor } from './still-possible.js'

/** Everything that advice, questions and explanations need to know of a reader, without the words. */
export type Situated = {
  readonly reading: Reading
  readonly careLevel: CareLevel
  readonly floors: readonly Floor[]
  readonly openFloors: readonly OpenFloor[]
  readonly missing: Questions
  /** While this is not empty the advice is incomplete. */
  readonly blocking: Questions
  readonly problem: FoundProblem
  readonly treatments: readonly AssessedTreatment[]
}

/** A treatment and what the answers make of it. */
export type AssessedTreatment = {
  readonly compiled: CompiledTreatment
  readonly assessment: Assessment
}

/** Assesses one reader. */
export function assess(reading: Reading): Situated {
  const floors = findFloors(reading)
  const careLevel = mostUrgent(floors.map((floor) => floor.careLevel))
  const openFloors = findOpenFloors(reading, careLevel)
  const missing = careLevel === 'emergency' ? union([]) : findMissing(reading)
  const problem = findProblem(reading)
  const situation = { reading, careLevel, problem }
  return {
    ...situation,
    floors,
    openFloors,
    missing,
    blocking: union([...openFloors.map((floor) => floor.questions), missing]),
    treatments: reading.compiled.treatments.map((compiled) => ({
      compiled,
      assessment: assessTreatment(compiled, situation),
    })),
  }
}
