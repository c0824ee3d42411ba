import type {
  Certainty,
  Effect,
  Problem,
  Treatment,
  TreatmentEvidence,
  TreatmentStep,
} from '../knowledge-base.js'
import type { ForProblem } from './compiled.js'

/** Why evidence forbids suggesting. */
export type Objection = 'advised-against' | 'no-effect'

/** What is known of a treatment for a reader's problem, borrowed from a near problem if need be. */
type FoundEvidence = { readonly evidence: TreatmentEvidence; readonly isIndirect: boolean }

/**
 * Weights for ordering, a decision of this project: certainty × effect. What nobody graded, and an effect that
 * nobody knows, earn nothing; it then depends on what suits the reader.
 */
const certaintyWeight: Readonly<Record<Certainty, number>> = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  'not-graded': 0,
}
const effectWeight: Readonly<Record<Effect, number>> = {
  large: 4,
  medium: 3,
  small: 2,
  tiny: 1,
  none: 0,
  unknown: 0,
}

const steps: readonly TreatmentStep[] = [
  'self-care',
  'exercise',
  'hands-on',
  'medicine',
  'needles-and-specialists',
]
const costs: readonly Treatment['cost'][] = ['free', 'low', 'medium', 'high']
const efforts: readonly Treatment['effort'][] = ['low', 'medium', 'high']
const strongest = 16

/** What evidence makes of a treatment for a problem; `order` is by step, certainty × effect, direct before indirect. */
export function judgeEvidence(treatment: Treatment, problem: Problem): ForProblem {
  const { evidence, isIndirect } = findEvidence(treatment, problem)
  const weakness = strongest - strength(evidence)
  const order = (steps.indexOf(treatment.step) * (strongest + 1) + weakness) * 2
  return {
    row: treatment.evidence.indexOf(evidence),
    isIndirect,
    objection: findObjection(treatment, problem),
    order: order + Number(isIndirect),
  }
}

/** Treatment id → its place by cost, effort and id. */
export function placesAmongEquals(treatments: readonly Treatment[]): ReadonlyMap<string, number> {
  const inOrder = treatments.toSorted(
    (one, other) =>
      costs.indexOf(one.cost) - costs.indexOf(other.cost) ||
      efforts.indexOf(one.effort) - efforts.indexOf(other.effort) ||
      (one.id < other.id ? -1 : 1),
  )
  return new Map(inOrder.map(({ id }, place) => [id, place]))
}

/** The evidence that counts for a problem: its own row, or the nearest that says more. */
function findEvidence(treatment: Treatment, problem: Problem): FoundEvidence {
  const direct = treatment.evidence.find((row) => row.problem === problem.id)
  if (direct !== undefined && saysSomething(direct)) return { evidence: direct, isIndirect: false }
  const near = problem.nearest.flatMap((id) =>
    treatment.evidence.filter((row) => row.problem === id),
  )
  const better = near.find(saysSomething)
  if (better !== undefined) return { evidence: better, isIndirect: true }
  if (direct !== undefined) return { evidence: direct, isIndirect: false }
  const [nearest] = near
  if (nearest !== undefined) return { evidence: nearest, isIndirect: true }
  return { evidence: nothingKnown(problem.id), isIndirect: false }
}

/** Why evidence forbids suggesting: judged on the row of the reader's own problem if there is one. */
function findObjection(treatment: Treatment, problem: Problem): Objection | null {
  const direct = treatment.evidence.find((row) => row.problem === problem.id)
  const row = direct ?? findEvidence(treatment, problem).evidence
  if (row.guidelines === 'against') return 'advised-against'
  return row.effect === 'none' ? 'no-effect' : null
}

/** How strongly evidence speaks for a treatment: 0 to 16. */
function strength({ certainty, effect }: TreatmentEvidence): number {
  return certaintyWeight[certainty] * effectWeight[effect]
}

function saysSomething({ certainty, effect }: TreatmentEvidence): boolean {
  return certainty !== 'not-graded' || effect !== 'unknown'
}

/** What is shown of a row; where there is none, that nothing is known of the reader's own problem. */
export function evidenceIn(
  { evidence }: Treatment,
  row: number,
  problem: string,
): Pick<TreatmentEvidence, 'problem' | 'certainty' | 'effect' | 'references'> {
  return evidence[row] ?? { problem, certainty: 'not-graded', effect: 'unknown', references: [] }
}

function nothingKnown(problem: string): TreatmentEvidence {
  return {
    problem,
    certainty: 'not-graded',
    effect: 'unknown',
    words: 'No graded evidence found.',
    guidelines: 'silent',
    references: [],
  }
}
