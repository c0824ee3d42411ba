import type {
  Advice,
  Excluded,
  Recommendation,
  RuleHit,
  StillPossible,
  Withheld,
} from '../advice.js'
import type { CompiledHit } from '../compile/compiled.js'
import { InvalidTodayError } from '../errors.js'
import type { CareLevel, Contraindication } from '../knowledge-base.js'
import { assess, type Situated } from './assess.js'
import { findCautions, findHits, isCautioned, questionsOf } from './assess-treatment.js'
import { countScores } from './count-scores.js'
import { lazyField } from './lazy-field.js'
import { inAskingOrder, union, type Questions } from './open-questions.js'
import { rank, toSuggestion, type Suggestion } from './rank.js'
import type { Reading } from './reading.js'
import type { OpenFloor } from './still-possible.js'

/**
 * Turns a reader's answers into advice. What takes long to say and is not always looked at (reasons, questions, cautions)
 * is worked out when it is first read.
 */
export function advise(reading: Reading, today: string): Advice {
  if (!isDate(today)) throw new InvalidTodayError(today)
  const situated = assess(reading)
  const { careLevel, floors, openFloors, problem } = situated
  return {
    status: statusOf(situated),
    careLevel,
    careLevelAtMost: atMost(careLevel, openFloors),
    because: floors,
    overdue: findOverdue(floors, reading, today),
    stillPossible: openFloors.map(toStillPossible),
    problem: problem.kind === 'known' ? problem.problem.id : null,
    recommendations: recommend(situated).map((one) => toRecommendation(one, reading)),
    excluded: exclude(situated),
    withheld: withhold(situated),
    scores: countScores(reading),
    release: reading.compiled.release,
  }
}

/** The treatments to suggest, in order; none while the advice is incomplete. */
export function recommend({ isBlocked, treatments, reading }: Situated): readonly Suggestion[] {
  if (isBlocked) return []
  const suggestions: Suggestion[] = []
  for (const { compiled, assessment } of treatments) {
    if (assessment.kind !== 'suggestible') continue
    suggestions.push(toSuggestion(compiled, assessment.forProblem, reading))
  }
  return rank(suggestions)
}

/** The treatments that are excluded, each with its reason. */
export function exclude({ treatments, reading }: Situated): readonly Excluded[] {
  const excluded: Excluded[] = []
  for (const { compiled, assessment } of treatments) {
    if (assessment.kind !== 'excluded') continue
    excluded.push(toExcluded(compiled.treatment.id, assessment.reason, assessment.hits, reading))
  }
  return excluded
}

/** The treatments held back until something is answered. */
export function withhold({
  treatments,
  isBlocked,
  blocking,
  reading,
}: Situated): readonly Withheld[] {
  const withheld: Withheld[] = []
  for (const { compiled, assessment } of treatments) {
    const { id } = compiled.treatment
    if (assessment.kind === 'open') {
      const { criteria } = assessment
      withheld.push(toWithheld(id, () => union([blocking(), questionsOf(criteria, reading)])))
    } else if (assessment.kind === 'suggestible' && isBlocked) {
      withheld.push(toWithheld(id, blocking))
    }
  }
  return withheld
}

/** Whether the care level stands, and whether a treatment is held back. */
export function statusOf({ isBlocked, treatments }: Situated): Advice['status'] {
  if (isBlocked) return 'incomplete'
  const isAnyOpen = treatments.some(({ assessment }) => assessment.kind === 'open')
  return isAnyOpen ? 'provisional' : 'settled'
}

/** Open floors stand in order of urgency, and all are more urgent than the certain level. */
function atMost(certain: CareLevel, [mostUrgent]: readonly OpenFloor[]): CareLevel {
  return mostUrgent?.careLevel ?? certain
}

function toStillPossible({ id, careLevel, questions }: OpenFloor): StillPossible {
  return lazyField({ id, careLevel }, 'questions', () => inAskingOrder(questions()))
}

function toExcluded(
  treatment: string,
  reason: Excluded['reason'],
  found: readonly CompiledHit<Contraindication>[],
  reading: Reading,
): Excluded {
  if (found.length === 0) return { treatment, reason, hits: [] }
  return lazyField({ treatment, reason }, 'hits', () => findHits(found, reading))
}

function toWithheld(treatment: string, questions: () => Questions): Withheld {
  return lazyField({ treatment }, 'questions', () => inAskingOrder(questions()))
}

function toRecommendation({ compiled, forProblem }: Suggestion, reading: Reading): Recommendation {
  const { evidence, isIndirect } = forProblem.found
  const { problem, certainty, effect, references } = evidence
  const { id: treatment, step } = compiled.treatment
  if (!isCautioned(compiled, reading)) {
    return { treatment, step, problem, isIndirect, certainty, effect, references, cautions: [] }
  }
  const shown = { treatment, step, problem, isIndirect, certainty, effect, references }
  return lazyField(shown, 'cautions', () => findCautions(compiled, reading))
}

function findOverdue(floors: readonly RuleHit[], { compiled }: Reading, today: string): string[] {
  if (compiled.firstReviewDue >= today) return []
  const ids = new Set(floors.map((floor) => floor.rule ?? floor.id))
  return compiled.rules
    .filter(({ rule }) => ids.has(rule.id) && rule.nextReviewDue < today)
    .map(({ rule }) => rule.id)
}

function isDate(today: unknown): boolean {
  return typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today)
}
