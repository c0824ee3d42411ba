import type { Reason, RuleHit } from '../advice.js'
import type { CompiledQuestion, CompiledRule } from '../compile/compiled.js'
import { reasons, reasonsNotSure } from '../explain/because.js'
import { careLevels, type Basis, type CareLevel } from '../knowledge-base.js'
import { urgency } from './care-order.js'
import { lazyField } from './lazy-field.js'
import { notSure, type Reading } from './reading.js'

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

/**
 * Every floor of a reader, most urgent first. A rule of self-care says that nothing else is the matter, so it is left out
 * once anything more urgent stands. Their reasons are worked out when they are read.
 */
export function findFloors(reading: Reading): readonly RuleHit[] {
  const byLevel = careLevels.map((): RuleHit[] => [])
  const note = (hit: RuleHit) => byLevel[urgency(hit.careLevel)]?.push(hit)
  for (const rule of reading.compiled.rules) {
    const degree = reading.least[rule.when.index]
    if (degree === 2) note(metFloor(rule, reading))
    else if (degree === 1 && rule.rule.careLevel !== 'self-care') note(unsureFloor(rule, reading))
  }
  noteSigns(reading, note)
  const selfCare = byLevel.pop() ?? []
  const sent = byLevel.flat()
  return sent.length > 0 ? sent : selfCare
}

function metFloor({ rule, when }: CompiledRule, reading: Reading): RuleHit {
  const { id, careLevel, basis } = rule
  return lazyField({ source: 'rule', id, careLevel, basis } as const, 'because', () =>
    reasons(when.node, reading),
  )
}

function unsureFloor({ rule, when }: CompiledRule, reading: Reading): RuleHit {
  const floor = {
    source: 'built-in',
    id: 'rule-not-sure',
    rule: rule.id,
    careLevel: notSureFloor[rule.careLevel],
    basis: cautiousChoice,
  } as const
  return lazyField(floor, 'because', () => reasonsNotSure(when.node, reading))
}

function noteSigns(reading: Reading, note: (hit: RuleHit) => void): void {
  const yes: CompiledQuestion[] = []
  const unsure: CompiledQuestion[] = []
  for (const sign of reading.compiled.dangerSigns) {
    if (reading.cells[sign.index] === 0) yes.push(sign)
    if (reading.answers[sign.index] === notSure) unsure.push(sign)
  }
  if (yes.length > 0) note(signFloor('danger-sign', 'soon', yes, reading))
  if (unsure.length === 0) return
  for (const level of ['urgent', 'soon'] as const) {
    const signs = unsure.filter((sign) => sign.notSureLevel === level)
    if (signs.length > 0) note(signFloor('danger-sign-not-sure', level, signs, reading))
  }
}

function signFloor(
  id: string,
  careLevel: CareLevel,
  signs: readonly CompiledQuestion[],
  reading: Reading,
): RuleHit {
  const floor = { source: 'built-in', id, careLevel, basis: cautiousChoice } as const
  return lazyField(floor, 'because', () => signs.map((sign) => signReason(sign, reading)))
}

function signReason({ id, index }: CompiledQuestion, { answers }: Reading): Reason {
  const answer = answers[index] ?? notSure
  return { question: id, answer, wanted: { kind: 'yes', question: id } }
}
