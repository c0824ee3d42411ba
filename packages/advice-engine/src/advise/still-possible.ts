import type { CompiledQuestion } from '../compile/compiled.js'
import type { CareLevel } from '../knowledge-base.js'
import { isMoreUrgent, urgency } from './care-order.js'
import { notSureFloor } from './floors.js'
import { isAnswered, mayBeAsked, most } from './judge.js'
import { openAround, openQuestions, union, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'

/** A floor that an unanswered question may still bring about. */
export type OpenFloor = {
  readonly id: string
  readonly careLevel: CareLevel
  readonly questions: Questions
}

/** Every floor above the certain care level that is still open, most urgent first. */
export function findOpenFloors(reading: Reading, certain: CareLevel): readonly OpenFloor[] {
  const signs = unansweredSigns(reading)
  const unsureOf = (level: CareLevel) => signs.filter((sign) => sign.notSureLevel === level)
  const candidates = [
    ...openRules(reading, certain),
    openSigns('danger-sign-not-sure', 'urgent', unsureOf('urgent'), reading),
    openSigns('danger-sign', 'soon', signs, reading),
  ]
  return candidates
    .filter((floor) => floor.questions.size > 0 && isMoreUrgent(floor.careLevel, certain))
    .toSorted((one, other) => urgency(one.careLevel) - urgency(other.careLevel))
}

/** Required questions that are still to be answered, with those that decide whether they are asked. */
export function findMissing(reading: Reading): Questions {
  const required = reading.compiled.questions.filter((question) => question.isRequired)
  return union(required.map((question) => openAround(question, reading)))
}

function openRules(reading: Reading, certain: CareLevel): OpenFloor[] {
  return reading.compiled.rules
    .filter(({ rule }) => isMoreUrgent(rule.careLevel, certain))
    .map(({ rule, when }) => ({
      id: rule.id,
      careLevel: most(when, reading) === 2 ? rule.careLevel : notSureFloor[rule.careLevel],
      questions: openQuestions(when, reading),
    }))
}

function openSigns(
  id: string,
  careLevel: CareLevel,
  signs: readonly CompiledQuestion[],
  reading: Reading,
): OpenFloor {
  return { id, careLevel, questions: union(signs.map((sign) => openAround(sign, reading))) }
}

function unansweredSigns(reading: Reading): CompiledQuestion[] {
  return reading.compiled.dangerSigns.filter(
    (sign) => !isAnswered(sign, reading) && mayBeAsked(sign, reading),
  )
}
