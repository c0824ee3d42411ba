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

/** These say the same to everybody, so one of each is enough. */
const without: Readonly<Record<Excluded['reason'], Assessment>> = {
  contraindication: { kind: 'excluded', reason: 'contraindication', hits: [] },
  'possible-contraindication': { kind: 'excluded', reason: 'possible-contraindication', hits: [] },
  'care-level': { kind: 'excluded', reason: 'care-level', hits: [] },
  'advised-against': { kind: 'excluded', reason: 'advised-against', hits: [] },
  'no-effect': { kind: 'excluded', reason: 'no-effect', hits: [] },
  'never-suggested': { kind: 'excluded', reason: 'never-suggested', hits: [] },
  'not-for-this-problem': { kind: 'excluded', reason: 'not-for-this-problem', hits: [] },
}

/** Exclusion beats indication, and beats an open question. */
export function assessTreatment(compiled: CompiledTreatment, situation: Situation): Assessment {
  const { treatment, withheldFrom, contraindications, suggestedWhen } = compiled
  const { reading, urgency, problem } = situation
  const { least, most } = reading
  if (treatment.neverSuggested !== undefined) return without['never-suggested']
  if (urgency <= withheldFrom) return without['care-level']
  let worst = 0
  for (const { when } of contraindications) {
    const degree = least[when.index] ?? 0
    if (degree > worst) worst = degree
  }
  if (worst > 0) return contraindicated(compiled, worst, reading)
  const isUnsuited = suggestedWhen !== null && most[suggestedWhen.index] !== 2
  if (isUnsuited || problem.kind === 'none') return without['not-for-this-problem']
  const forProblem = problem.kind === 'known' ? compiled.forProblem[problem.place] : undefined
  if (forProblem !== undefined && forProblem.objection !== null) {
    return without[forProblem.objection]
  }
  if (forProblem !== undefined && !isAnyOpen(compiled, reading)) {
    return { kind: 'suggestible', forProblem }
  }
  return { kind: 'open', criteria: openCriteria(compiled, situation) }
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
  return cautions
    .filter(({ when }) => reading.most[when.index] !== 0)
    .map((caution) => toHit(caution, caution.source.advice, reading))
}

/** Whether any caution is to be shown. */
export function isCautioned({ cautions }: CompiledTreatment, { most }: Reading): boolean {
  for (const { when } of cautions) if (most[when.index] !== 0) return true
  return false
}

/** The contraindications that exclude a treatment. */
export function findHits(
  hits: readonly CompiledHit<Contraindication>[],
  reading: Reading,
): readonly TreatmentHit[] {
  return hits.map((hit) => toHit(hit, hit.source.reason, reading))
}

function isAnyOpen(
  { suggestedWhen, contraindications }: CompiledTreatment,
  { least, most }: Reading,
): boolean {
  for (const { when } of contraindications) {
    if (least[when.index] !== most[when.index]) return true
  }
  return suggestedWhen !== null && least[suggestedWhen.index] !== most[suggestedWhen.index]
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
