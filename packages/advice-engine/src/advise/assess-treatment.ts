import type { Excluded, TreatmentHit } from '../advice.js'
import type {
  CompiledCriterion,
  CompiledHit,
  CompiledTreatment,
  ForProblem,
} from '../compile/compiled.js'
import { reasons, reasonsNotSure } from '../explain/because.js'
import type { CareLevel, Caution, Contraindication } from '../knowledge-base.js'
import { isMoreUrgent } from './care-order.js'
import type { FoundProblem } from './find-problem.js'
import { openQuestions, union, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'

/** What a reader's answers make of a treatment. */
export type Assessment =
  | {
      readonly kind: 'excluded'
      readonly reason: Excluded['reason']
      readonly hits: readonly CompiledHit<Contraindication>[]
    }
  /** The criteria that are not settled yet. */
  | { readonly kind: 'open'; readonly criteria: readonly CompiledCriterion[] }
  | { readonly kind: 'suggestible'; readonly forProblem: ForProblem }

/** What a treatment is assessed against. */
export type Situation = {
  readonly reading: Reading
  /** The certain care level. */
  readonly careLevel: CareLevel
  readonly problem: FoundProblem
}

const noHits: readonly TreatmentHit[] = []

/** Exclusion beats indication, and beats an open question. */
export function assessTreatment(compiled: CompiledTreatment, situation: Situation): Assessment {
  const { treatment, contraindications, suggestedWhen } = compiled
  const { reading, careLevel, problem } = situation
  const { least, most } = reading
  if (treatment.neverSuggested !== undefined) return excluded('never-suggested')
  if (!isMoreUrgent(treatment.withheldFrom, careLevel)) return excluded('care-level')
  let worst = 0
  for (const { when } of contraindications) worst = Math.max(worst, least[when.index] ?? 0)
  if (worst > 0) return contraindicated(compiled, worst, reading)
  const isUnsuited = suggestedWhen !== null && most[suggestedWhen.index] !== 2
  if (isUnsuited || problem.kind === 'none') return excluded('not-for-this-problem')
  const forProblem = problem.kind === 'known' ? compiled.forProblem[problem.place] : undefined
  if (forProblem !== undefined && forProblem.objection !== null) {
    return excluded(forProblem.objection)
  }
  const criteria = openCriteria(compiled, situation)
  return forProblem === undefined || criteria.length > 0
    ? { kind: 'open', criteria }
    : { kind: 'suggestible', forProblem }
}

/** The unanswered questions that keep criteria open. */
export function questionsOf(criteria: readonly CompiledCriterion[], reading: Reading): Questions {
  return union(criteria.map(({ node }) => openQuestions(node, reading)))
}

/** The cautions to show with a treatment: those that apply, and those that may. */
export function findCautions(
  { cautions }: CompiledTreatment,
  reading: Reading,
): readonly TreatmentHit[] {
  const shown = cautions.filter(({ when }) => reading.most[when.index] !== 0)
  return shown.length === 0
    ? noHits
    : shown.map((caution) => toHit(caution, caution.source.advice, reading))
}

/** The contraindications that exclude a treatment. */
export function findHits(
  hits: readonly CompiledHit<Contraindication>[],
  reading: Reading,
): readonly TreatmentHit[] {
  return hits.length === 0 ? noHits : hits.map((hit) => toHit(hit, hit.source.reason, reading))
}

function openCriteria(
  { suggestedWhen, contraindications }: CompiledTreatment,
  { reading: { least, most }, problem }: Situation,
): readonly CompiledCriterion[] {
  const open: CompiledCriterion[] = problem.kind === 'open' ? [problem.when] : []
  for (const { when } of contraindications) {
    if (least[when.index] !== most[when.index]) open.push(when)
  }
  if (suggestedWhen !== null && least[suggestedWhen.index] !== most[suggestedWhen.index]) {
    open.push(suggestedWhen)
  }
  return open
}

function excluded(reason: Excluded['reason']): Assessment {
  return { kind: 'excluded', reason, hits: [] }
}

/** `worst` is the degree of the worst contraindication: 2 met, 1 left open by a "not sure". */
function contraindicated(
  { contraindications }: CompiledTreatment,
  worst: number,
  { least }: Reading,
): Assessment {
  const hits = contraindications.filter(({ when }) => least[when.index] === worst)
  return {
    kind: 'excluded',
    reason: worst === 2 ? 'contraindication' : 'possible-contraindication',
    hits,
  }
}

function toHit(
  { source, when }: CompiledHit<Contraindication | Caution>,
  words: string,
  reading: Reading,
): TreatmentHit {
  const isMet = reading.least[when.index] === 2
  const because = isMet ? reasons(when.node, reading) : reasonsNotSure(when.node, reading)
  return { id: source.id, words, because, basis: source.basis }
}
