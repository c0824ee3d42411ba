import type { Certainty, Effect, Problem, Treatment, TreatmentEvidence } from '../knowledge-base.js'

/** What is known of a treatment for a reader's problem, borrowed from a near problem if need be. */
export type FoundEvidence = { readonly evidence: TreatmentEvidence; readonly isIndirect: boolean }

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

/** The evidence that counts for a problem: its own row, or the nearest that says more. */
export function findEvidence(treatment: Treatment, problem: Problem): FoundEvidence {
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
export function findObjection(
  treatment: Treatment,
  problem: Problem,
): 'advised-against' | 'no-effect' | null {
  const direct = treatment.evidence.find((row) => row.problem === problem.id)
  const row = direct ?? findEvidence(treatment, problem).evidence
  if (row.guidelines === 'against') return 'advised-against'
  return row.effect === 'none' ? 'no-effect' : null
}

/** How strongly evidence speaks for a treatment: 0 to 16. */
export function strength({ certainty, effect }: TreatmentEvidence): number {
  return certaintyWeight[certainty] * effectWeight[effect]
}

function saysSomething({ certainty, effect }: TreatmentEvidence): boolean {
  return certainty !== 'not-graded' || effect !== 'unknown'
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
