import type { CompiledQuestion } from '../compile/compiled.js'
import type { CareLevel } from '../knowledge-base.js'
import { assessTreatment, type AssessedTreatment } from './assess-treatment.js'
import { findProblem, type FoundProblem } from './find-problem.js'
import { findFloors, type Floor } from './floors.js'
import { union, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'
import { findMissing, findOpenFloors, withConditions, type OpenFloor } from './still-possible.js'

/** Everything that advice, questions and explanations need to know of a reader, without the words. */
export type Situated = {
  readonly reading: Reading
  readonly careLevel: CareLevel
  readonly floors: readonly Floor[]
  readonly openFloors: readonly OpenFloor[]
  readonly missing: readonly CompiledQuestion[]
  /** While this is so the advice is incomplete. */
  readonly isBlocked: boolean
  /** The questions that it waits for. */
  readonly blocking: () => Questions
  readonly problem: FoundProblem
  readonly treatments: readonly AssessedTreatment[]
}

/** Assesses one reader. */
export function assess(reading: Reading): Situated {
  const floors = findFloors(reading)
  const careLevel = floors[0]?.careLevel ?? 'self-care'
  const openFloors = findOpenFloors(reading, careLevel)
  const missing = careLevel === 'emergency' ? [] : findMissing(reading)
  const problem = findProblem(reading)
  const situation = { reading, careLevel, problem }
  return {
    reading,
    careLevel,
    problem,
    floors,
    openFloors,
    missing,
    isBlocked: openFloors.length > 0 || missing.length > 0,
    treatments: reading.compiled.treatments.map((one) => assessTreatment(one, situation)),
    blocking: () =>
      union([...openFloors.map((floor) => floor.questions()), withConditions(missing, reading)]),
  }
}
