import type { RuleHit } from '../advice.js'
import type { CompiledQuestion } from '../compile/compiled.js'
import { reasons, reasonsNotSure } from '../explain/because.js'
import type { Basis, CareLevel } from '../knowledge-base.js'
import { mostUrgentFirst } from './care-order.js'
import { lazyField } from './lazy-field.js'
import { notSure, type Reading } from './reading.js'

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
 * once anything more urgent stands. Their reasons are worked out when they are read.
 */
export function findFloors(reading: Reading): readonly RuleHit[] {
  const { least, compiled } = reading
  const found: RuleHit[] = []
  for (const { rule, when } of compiled.rules) {
    const degree = least[when.index]
    if (degree === 2) {
      const { id, careLevel, basis } = rule
      found.push(
        lazyField({ source: 'rule', id, careLevel, basis } as const, 'because', () =>
          reasons(when.node, reading),
        ),
      )
    } else if (degree === 1 && rule.careLevel !== 'self-care') {
      const floor = { ...builtIn('rule-not-sure', notSureFloor(rule.careLevel)), rule: rule.id }
      found.push(lazyField(floor, 'because', () => reasonsNotSure(when.node, reading)))
    }
  }
  noteSigns(reading, found)
  const sent = found.filter(({ careLevel }) => careLevel !== 'self-care')
  if (sent.length === 0) return found
  return mostUrgentFirst(sent)
}

function noteSigns({ answers, cells, compiled }: Reading, found: RuleHit[]): void {
  const note = (id: string, careLevel: CareLevel, signs: readonly CompiledQuestion[]): void => {
    const because = () =>
      signs.map(({ id: question, index }) => ({
        question,
        answer: answers[index] ?? notSure,
        wanted: { kind: 'yes', question } as const,
      }))
    if (signs.length > 0) found.push(lazyField(builtIn(id, careLevel), 'because', because))
  }
  const yes: CompiledQuestion[] = []
  const unsure: CompiledQuestion[] = []
  for (const sign of compiled.dangerSigns) {
    if (cells[sign.index] === 0) yes.push(sign)
    if (answers[sign.index] === notSure) unsure.push(sign)
  }
  note('danger-sign', 'soon', yes)
  if (unsure.length === 0) return
  for (const level of ['urgent', 'soon'] as const) {
    note(
      'danger-sign-not-sure',
      level,
      unsure.filter(({ notSureLevel }) => notSureLevel === level),
    )
  }
}

function builtIn(id: string, careLevel: CareLevel) {
  return { source: 'built-in', id, careLevel, basis: cautiousChoice } as const
}
