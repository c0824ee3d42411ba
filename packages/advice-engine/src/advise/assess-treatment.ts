import type { Excluded, TreatmentHit } from '../advice.js'
import type {
  CompiledCriterion,
  CompiledHit,
  CompiledTreatment,
  ForProblem,
} from '../compile/compiled.js'
import { reasons } from '../explain/because.js'
import type { CareLevel, Caution, Contraindication } from '../knowledge-base.js'
import { urgency } from './care-order.js'
import type { FoundProblem } from './find-problem.js'
import { openQuestions, union, type Questions } from './open-questions.js'
import type { Reading } from './reading.js'

/** A treatment and what a reader's answers make of it. */
export type AssessedTreatment = { readonly compiled: CompiledTreatment } & (
  | {
      readonly kind: 'excluded'
      readonly reason: Excluded['reason']
      readonly hits: readonly CompiledHit<Contraindication>[]
    }
  /** The criteria that are not settled yet. */
  | { readonly kind: 'open'; readonly criteria: readonly CompiledCriterion[] }
  | { readonly kind: 'suggestible'; readonly forProblem: ForProblem }
)

/** What a treatment is assessed against. */
export type Situation = {
  readonly reading: Reading
  /** The certain one. */
  readonly careLevel: CareLevel
  readonly problem: FoundProblem
}

/** Exclusion beats indication, and beats an open question. */
export function assessTreatment(
  compiled: CompiledTreatment,
  { reading: { least, most }, careLevel, problem }: Situation,
): AssessedTreatment {
  const { treatment, withheldFrom, contraindications, suggestedWhen, forProblem } = compiled
  if (treatment.neverSuggested !== undefined) return excluded(compiled, 'never-suggested')
  if (urgency(careLevel) <= withheldFrom) return excluded(compiled, 'care-level')
  let worst = 0
  const open: CompiledCriterion[] = []
  for (const { when } of contraindications) {
    const degree = least[when.index] ?? 0
    if (degree > worst) worst = degree
    if (degree !== most[when.index]) open.push(when)
  }
  if (worst > 0) {
    const hits = contraindications.filter(({ when }) => least[when.index] === worst)
    const reason = worst === 2 ? 'contraindication' : 'possible-contraindication'
    return excluded(compiled, reason, hits)
  }
  if (problem.kind === 'none') return excluded(compiled, 'not-for-this-problem')
  if (suggestedWhen !== null) {
    if (most[suggestedWhen.index] !== 2) return excluded(compiled, 'not-for-this-problem')
    if (least[suggestedWhen.index] !== 2) open.push(suggestedWhen)
  }
  if (problem.kind === 'open') return { compiled, kind: 'open', criteria: [problem.when, ...open] }
  const own = forProblem[problem.place]
  if (own !== undefined && own.objection !== null) return excluded(compiled, own.objection)
  return own === undefined || open.length > 0
    ? { compiled, kind: 'open', criteria: open }
    : { compiled, kind: 'suggestible', forProblem: own }
}

/** The unanswered questions that keep criteria open. */
export function questionsOf(criteria: readonly CompiledCriterion[], reading: Reading): Questions {
  return union(criteria.map(({ node }) => openQuestions(node, reading)))
}

/** What is said of contraindications and cautions: of those that apply, and of those that may. */
export function toHits(
  hits: readonly CompiledHit<Caution | Contraindication>[],
  reading: Reading,
): readonly TreatmentHit[] {
  const found: TreatmentHit[] = []
  for (const { source, when } of hits) {
    if (reading.most[when.index] === 0) continue
    const words = 'advice' in source ? source.advice : source.reason
    const because = reasons(when.node, reading)
    found.push({ id: source.id, words, because, basis: source.basis })
  }
  return found
}

function excluded(
  compiled: CompiledTreatment,
  reason: Excluded['reason'],
  hits: readonly CompiledHit<Contraindication>[] = [],
): AssessedTreatment {
  return { compiled, kind: 'excluded', reason, hits }
}
