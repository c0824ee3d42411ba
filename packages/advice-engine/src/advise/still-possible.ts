import type { CompiledQuestion } from '../compile/compiled.js'
import type { CareLevel } from '../knowledge-base.js'
import { isMoreUrgent, urgency } from './care-order.js'
import { notSureFloor } from './floors.js'
import { isAnswered, mayBeAsked } from './judge.js'
import { lazily } from './lazily.js'
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
  const found = openRules(reading, certain)
  const signs: CompiledQuestion[] = []
  for (const sign of reading.compiled.dangerSigns) if (isUnanswered(sign, reading)) signs.push(sign)
  if (found.length === 0 && signs.length === 0) return found
  const grave = signs.filter((sign) => sign.notSureLevel === 'urgent')
  if (grave.length > 0) found.push(openSigns('danger-sign-not-sure', 'urgent', grave, reading))
  if (signs.length > 0) found.push(openSigns('danger-sign', 'soon', signs, reading))
  return found
    .filter((floor) => isMoreUrgent(floor.careLevel, certain))
    .toSorted((one, other) => urgency(one.careLevel) - urgency(other.careLevel))
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

function openRules(reading: Reading, certain: CareLevel): OpenFloor[] {
  const { least, most, compiled } = reading
  const found: OpenFloor[] = []
  for (const { rule, when } of compiled.rules) {
    const atMost = most[when.index]
    if (least[when.index] === atMost || !isMoreUrgent(rule.careLevel, certain)) continue
    found.push({
      id: rule.id,
      careLevel: atMost === 2 ? rule.careLevel : notSureFloor[rule.careLevel],
      questions: lazily(() => openQuestions(when.node, reading)),
    })
  }
  return found
}

function openSigns(
  id: string,
  careLevel: CareLevel,
  signs: readonly CompiledQuestion[],
  reading: Reading,
): OpenFloor {
  return { id, careLevel, questions: lazily(() => withConditions(signs, reading)) }
}

function isUnanswered(question: CompiledQuestion, reading: Reading): boolean {
  return !isAnswered(question, reading) && mayBeAsked(question, reading)
}
