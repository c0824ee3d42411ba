import type { Reason, RuleHit } from '../advice.js'
import type { CompiledCriterion, CompiledQuestion } from '../compile/compiled.js'
import { reasons } from '../explain/because.js'
import type { Basis, CareLevel } from '../knowledge-base.js'
import { mostUrgentFirst } from './care-order.js'
import { notSure, type Reading } from './reading.js'

/** A care level that is certain, and what it rests on: a criterion or, without one, danger signs. */
export type Floor = Omit<RuleHit, 'because'> & {
  readonly when: CompiledCriterion | null
  readonly signs: readonly CompiledQuestion[]
}

/** Basis of the floors that the engine itself sets. */
const cautiousChoice: Basis = {
  kind: 'convention',
  note: 'A cautious choice of this project, not from a guideline.',
  references: [],
}

/** The floor of a rule that an answer "not sure" keeps from being ruled out. */
export function notSureFloor(level: CareLevel): CareLevel {
  if (level === 'emergency') return 'urgent'
  return level === 'urgent' ? 'soon' : level
}

/**
 * Every floor of a reader, most urgent first. A rule of self-care says that nothing else is the matter, so it is left out
 * once anything more urgent stands.
 */
export function findFloors({ least, answers, cells, compiled }: Reading): readonly Floor[] {
  const found: Floor[] = []
  const note = (
    id: string,
    careLevel: CareLevel,
    signs: readonly CompiledQuestion[],
    rule?: string,
    when: CompiledCriterion | null = null,
  ) => {
    if (when === null && signs.length === 0) return
    found.push({ source: 'built-in', id, careLevel, basis: cautiousChoice, rule, when, signs })
  }
  for (const { rule, when } of compiled.rules) {
    const degree = least[when.index]
    const { id, careLevel, basis } = rule
    if (degree === 2) {
      found.push({ source: 'rule', id, careLevel, basis, rule: undefined, when, signs: [] })
    } else if (degree === 1 && careLevel !== 'self-care') {
      note('rule-not-sure', notSureFloor(careLevel), [], id, when)
    }
  }
  const { dangerSigns } = compiled
  const yes = dangerSigns.filter(({ index }) => cells[index] === 0)
  const unsure = dangerSigns.filter(({ index }) => answers[index] === notSure)
  note('danger-sign', 'soon', yes)
  for (const level of ['urgent', 'soon'] as const) {
    const signs = unsure.filter(({ notSureLevel }) => notSureLevel === level)
    note('danger-sign-not-sure', level, signs)
  }
  return mostUrgentFirst(found)
}

/** What a reader is told of a floor. */
export function toHit(
  { source, id, careLevel, basis, rule, when, signs }: Floor,
  reading: Reading,
): RuleHit {
  const because = when === null ? toReasons(signs, reading) : reasons(when.node, reading)
  const hit = { source, id, careLevel, basis, because }
  return rule === undefined ? hit : { source, id, careLevel, basis, rule, because }
}

function toReasons(signs: readonly CompiledQuestion[], { answers }: Reading): readonly Reason[] {
  return signs.map(({ id: question, index }) => ({
    question,
    answer: answers[index] ?? notSure,
    wanted: { kind: 'yes', question },
  }))
}
