import type { CompiledQuestion } from '../compile/compiled.js'
import type { CareLevel } from '../knowledge-base.js'
import { isMoreUrgent, mostUrgentFirst } from './care-order.js'
import { notSureFloor } from './floors.js'
import { isUnanswered } from './judge.js'
import { openAround, openQuestions, union, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'

/** A floor that an unanswered question may still bring about. */
export type OpenFloor = {
  readonly id: string
  readonly careLevel: CareLevel
  readonly questions: () => Questions
}

/** Every floor above the certain care level that is still open, most urgent first. */
export function findOpenFloors(reading: Reading, certain: CareLevel): readonly OpenFloor[] {
  const { least, most, compiled } = reading
  const found: OpenFloor[] = []
  const note = (id: string, careLevel: CareLevel, questions: () => Questions): void => {
    if (isMoreUrgent(careLevel, certain)) found.push({ id, careLevel, questions })
  }
  // Where no criterion waits for an answer, they are the same list.
  for (const { rule, when } of least === most ? [] : compiled.rules) {
    const atMost = most[when.index]
    if (least[when.index] === atMost) continue
    const careLevel = atMost === 2 ? rule.careLevel : notSureFloor(rule.careLevel)
    note(rule.id, careLevel, () => openQuestions(when.node, reading))
  }
  const signs = compiled.dangerSigns.filter((sign) => isUnanswered(sign, reading))
  const grave = signs.filter((sign) => sign.notSureLevel === 'urgent')
  if (grave.length > 0) note('danger-sign-not-sure', 'urgent', () => withConditions(grave, reading))
  if (signs.length > 0) note('danger-sign', 'soon', () => withConditions(signs, reading))
  return mostUrgentFirst(found)
}

/** Required questions that are still to be answered. */
export function findMissing(reading: Reading): readonly CompiledQuestion[] {
  return reading.compiled.required.filter((question) => isUnanswered(question, reading))
}

/** These questions with those that decide whether they are asked. */
export function withConditions(
  questions: readonly CompiledQuestion[],
  reading: Reading,
): Questions {
  return union(questions.map((question) => openAround(question, reading)))
}
