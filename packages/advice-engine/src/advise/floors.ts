import type { Reason, RuleHit } from '../advice.js'
import type { CompiledQuestion, CompiledRule } from '../compile/compiled.js'
import { reasons, reasonsNotSure } from '../explain/because.js'
import type { Basis, CareLevel } from '../knowledge-base.js'
import { urgency } from './care-order.js'
import { least } from './judge.js'
import { answerTo, notSure, type Reading } from './reading.js'

/** A least care level that is certain. The reasons are worked out only when asked for. */
export type Floor = Omit<RuleHit, 'because'> & { readonly because: () => readonly Reason[] }

/** Basis of the floors that the engine itself sets. */
export const cautiousChoice: Basis = {
  kind: 'convention',
  note: 'A cautious choice of this project, not from a guideline.',
  references: [],
}

/** The floor of a rule that an answer "not sure" keeps from being ruled out. */
export const notSureFloor: Readonly<Record<CareLevel, CareLevel>> = {
  emergency: 'urgent',
  urgent: 'soon',
  soon: 'soon',
  routine: 'routine',
  'self-care': 'self-care',
}

/** Every floor of a reader, most urgent first. */
export function findFloors(reading: Reading): readonly Floor[] {
  const rules = reading.compiled.rules.flatMap((rule) => ruleFloor(rule, reading))
  const floors = [...rules, ...signFloors(reading)]
  return floors.toSorted((one, other) => urgency(one.careLevel) - urgency(other.careLevel))
}

/** The floor with its reasons. */
export function explainFloor(floor: Floor): RuleHit {
  return { ...floor, because: floor.because() }
}

function ruleFloor({ rule, when }: CompiledRule, reading: Reading): Floor[] {
  const degree = least(when, reading)
  if (degree === 2) {
    const { id, careLevel, basis } = rule
    return [{ source: 'rule', id, careLevel, basis, because: () => reasons(when, reading) }]
  }
  if (degree === 0 || rule.careLevel === 'self-care') return []
  return [
    {
      source: 'built-in',
      id: 'rule-not-sure',
      rule: rule.id,
      careLevel: notSureFloor[rule.careLevel],
      basis: cautiousChoice,
      because: () => reasonsNotSure(when, reading),
    },
  ]
}

function signFloors(reading: Reading): Floor[] {
  const { dangerSigns } = reading.compiled
  const yes = dangerSigns.filter((sign) => reading.given[sign.index] === 'yes')
  const unsure = dangerSigns.filter((sign) => answerTo(reading.answers, sign.id) === notSure)
  return [
    ...signFloor('danger-sign', 'soon', yes, reading),
    ...(['urgent', 'soon'] as const).flatMap((level) =>
      signFloor(
        'danger-sign-not-sure',
        level,
        unsure.filter((sign) => sign.notSureLevel === level),
        reading,
      ),
    ),
  ]
}

function signFloor(
  id: string,
  careLevel: CareLevel,
  signs: readonly CompiledQuestion[],
  reading: Reading,
): Floor[] {
  if (signs.length === 0) return []
  const because = () =>
    signs.map((sign) => ({
      question: sign.id,
      answer: answerTo(reading.answers, sign.id) ?? notSure,
      wanted: { kind: 'yes', question: sign.id } as const,
    }))
  return [{ source: 'built-in', id, careLevel, basis: cautiousChoice, because }]
}
