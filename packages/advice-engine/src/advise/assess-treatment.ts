import type { Excluded, TreatmentHit } from '../advice.js'
import type { CompiledHit, CompiledTreatment } from '../compile/compiled.js'
import { reasons, reasonsNotSure } from '../explain/because.js'
import type { CareLevel, Caution, Contraindication } from '../knowledge-base.js'
import { isMoreUrgent } from './care-order.js'
import { findEvidence, findObjection, type FoundEvidence } from './evidence.js'
import type { FoundProblem } from './find-problem.js'
import { judge, least, most } from './judge.js'
import { openQuestions, union, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'

/** What a reader's answers make of a treatment. */
export type Assessment =
  | {
      readonly kind: 'excluded'
      readonly reason: Excluded['reason']
      readonly hits: () => readonly TreatmentHit[]
    }
  | { readonly kind: 'open'; readonly questions: Questions }
  | { readonly kind: 'suggestible'; readonly found: FoundEvidence }

/** What a treatment is assessed against. */
export type Situation = {
  readonly reading: Reading
  /** The certain care level. */
  readonly careLevel: CareLevel
  readonly problem: FoundProblem
}

/** Exclusion beats indication, and beats an open question. */
export function assessTreatment(compiled: CompiledTreatment, situation: Situation): Assessment {
  return (
    findExclusion(compiled, situation) ??
    findOpen(compiled, situation) ?? {
      kind: 'suggestible',
      found: evidenceFor(compiled, situation),
    }
  )
}

/** The cautions to show with a treatment: those that apply, and those that may. */
export function findCautions(
  { cautions }: CompiledTreatment,
  reading: Reading,
): readonly TreatmentHit[] {
  return cautions
    .filter((caution) => judge(caution.when, reading) !== 'notMet')
    .map((caution) => toHit(caution, caution.source.advice, reading))
}

function findExclusion(compiled: CompiledTreatment, situation: Situation): Assessment | null {
  const { treatment, contraindications, suggestedWhen } = compiled
  const { reading, careLevel, problem } = situation
  if (treatment.neverSuggested !== undefined) return excluded('never-suggested')
  if (!isMoreUrgent(treatment.withheldFrom, careLevel)) return excluded('care-level')
  const met = contraindications.filter((hit) => least(hit.when, reading) === 2)
  if (met.length > 0) return contraindicated('contraindication', met, reading)
  const possible = contraindications.filter((hit) => least(hit.when, reading) === 1)
  if (possible.length > 0) return contraindicated('possible-contraindication', possible, reading)
  const isUnsuited = suggestedWhen !== null && most(suggestedWhen, reading) < 2
  if (isUnsuited || problem.kind === 'none') return excluded('not-for-this-problem')
  const objection = problem.kind === 'known' ? findObjection(treatment, problem.problem) : null
  return objection === null ? null : excluded(objection)
}

function findOpen(compiled: CompiledTreatment, { reading, problem }: Situation): Assessment | null {
  const { suggestedWhen, contraindications } = compiled
  const nodes = contraindications.map(({ when }) => when)
  if (suggestedWhen !== null) nodes.push(suggestedWhen)
  const open = nodes.map((node) => openQuestions(node, reading))
  const questions = union(problem.kind === 'open' ? [problem.questions, ...open] : open)
  return questions.size > 0 ? { kind: 'open', questions } : null
}

function evidenceFor({ treatment }: CompiledTreatment, { problem }: Situation): FoundEvidence {
  if (problem.kind !== 'known')
    throw new Error('A treatment is suggested only for a known problem.')
  return findEvidence(treatment, problem.problem)
}

function excluded(reason: Excluded['reason']): Assessment {
  return { kind: 'excluded', reason, hits: () => [] }
}

function contraindicated(
  reason: 'contraindication' | 'possible-contraindication',
  found: readonly CompiledHit<Contraindication>[],
  reading: Reading,
): Assessment {
  const hits = () => found.map((hit) => toHit(hit, hit.source.reason, reading))
  return { kind: 'excluded', reason, hits }
}

function toHit(
  { source, when }: CompiledHit<Contraindication | Caution>,
  words: string,
  reading: Reading,
): TreatmentHit {
  const isMet = judge(when, reading) === 'met'
  const because = isMet ? reasons(when, reading) : reasonsNotSure(when, reading)
  return { id: source.id, words, because, basis: source.basis }
}
