import type { Excluded, TreatmentHit } from '../advice.js'
import type {
  CompiledCriterion,
  CompiledHit,
  CompiledTreatment,
  ForProblem,
} from '../compile/compiled.js'
import { reasons, reasonsNotSure } from '../explain/because.js'
import type { Caution, Contraindication } from '../knowledge-base.js'
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
  /** Urgency of the certain care level. */
  readonly urgency: number
  readonly problem: FoundProblem
}

/** Exclusion beats indication, and beats an open question. */
export function assessTreatment(
  { treatment, withheldFrom, contraindications, suggestedWhen, forProblem }: CompiledTreatment,
  { reading: { least, most }, urgency, problem }: Situation,
): Assessment {
  if (treatment.neverSuggested !== undefined) return excluded('never-suggested')
  if (urgency <= withheldFrom) return excluded('care-level')
  let worst = 0
  const open: CompiledCriterion[] = []
  for (const { when } of contraindications) {
    const degree = least[when.index] ?? 0
    if (degree > worst) worst = degree
    if (degree !== most[when.index]) open.push(when)
  }
  if (worst > 0) {
    const hits = contraindications.filter(({ when }) => least[when.index] === worst)
    return excluded(worst === 2 ? 'contraindication' : 'possible-contraindication', hits)
  }
  const isUnsuited = suggestedWhen !== null && most[suggestedWhen.index] !== 2
  if (isUnsuited || problem.kind === 'none') return excluded('not-for-this-problem')
  if (suggestedWhen !== null && least[suggestedWhen.index] !== 2) open.push(suggestedWhen)
  if (problem.kind === 'open') return { kind: 'open', criteria: [problem.when, ...open] }
  const own = forProblem[problem.place]
  if (own !== undefined && own.objection !== null) return excluded(own.objection)
  return own === undefined || open.length > 0
    ? { kind: 'open', criteria: open }
    : { kind: 'suggestible', forProblem: own }
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
  return toHits(shown, reading)
}

/** What is said of contraindications and cautions. */
export function toHits(
  hits: readonly CompiledHit<Caution | Contraindication>[],
  reading: Reading,
): readonly TreatmentHit[] {
  return hits.map(({ source, when }) => {
    const find = reading.least[when.index] === 2 ? reasons : reasonsNotSure
    const words = 'advice' in source ? source.advice : source.reason
    return { id: source.id, words, because: find(when.node, reading), basis: source.basis }
  })
}

function excluded(
  reason: Excluded['reason'],
  hits: readonly CompiledHit<Contraindication>[] = [],
): Assessment {
  return { kind: 'excluded', reason, hits }
}
