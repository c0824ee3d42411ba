import type { Advice, Answers, Excluded, Recommendation, Withheld } from '../advice.js'
import type { CompiledKnowledgeBase } from '../compile/compiled.js'
import { InvalidTodayError } from '../errors.js'
import { assess, type Situated } from './assess.js'
import { findCautions } from './assess-treatment.js'
import { mostUrgent } from './care-order.js'
import { explainFloor } from './floors.js'
import { inAskingOrder } from './open-questions.js'
import { rank, type Suggestion } from './rank.js'
import { read, type Reading } from './reading.js'

/** Turns valid answers into advice. */
export function advise(compiled: CompiledKnowledgeBase, answers: Answers, today: string): Advice {
  if (!isDate(today)) throw new InvalidTodayError(today)
  return describe(assess(read(compiled, answers)), today)
}

/** The treatments to suggest, in order; none while the advice is incomplete. */
export function recommend(situated: Situated): readonly Suggestion[] {
  if (situated.blocking.size > 0) return []
  const suggestions = situated.treatments.flatMap(({ compiled, assessment }) =>
    assessment.kind === 'suggestible' ? [{ compiled, found: assessment.found }] : [],
  )
  return rank(suggestions, situated.reading)
}

/** The treatments that are excluded, each with its reason. */
export function exclude({ treatments }: Situated): readonly Excluded[] {
  return treatments.flatMap(({ compiled, assessment }) =>
    assessment.kind === 'excluded'
      ? [{ treatment: compiled.treatment.id, reason: assessment.reason, hits: assessment.hits() }]
      : [],
  )
}

/** The treatments held back until something is answered. */
export function withhold({ treatments, blocking }: Situated): readonly Withheld[] {
  const blockingIds = inAskingOrder(blocking)
  return treatments.flatMap(({ compiled, assessment }) => {
    const treatment = compiled.treatment.id
    if (assessment.kind === 'open') {
      return [
        { treatment, questions: inAskingOrder(new Set([...blocking, ...assessment.questions])) },
      ]
    }
    const isBlocked = assessment.kind === 'suggestible' && blocking.size > 0
    return isBlocked ? [{ treatment, questions: blockingIds }] : []
  })
}

/** Whether the care level stands, and whether a treatment is held back. */
export function statusOf({ blocking, treatments }: Situated): Advice['status'] {
  if (blocking.size > 0) return 'incomplete'
  const isAnyOpen = treatments.some(({ assessment }) => assessment.kind === 'open')
  return isAnyOpen ? 'provisional' : 'settled'
}

function describe(situated: Situated, today: string): Advice {
  const { reading, careLevel, openFloors, problem } = situated
  return {
    status: statusOf(situated),
    careLevel,
    careLevelAtMost: mostUrgent([careLevel, ...openFloors.map((floor) => floor.careLevel)]),
    because: situated.floors.map(explainFloor),
    overdue: findOverdue(situated, today),
    stillPossible: openFloors.map((floor) => ({
      id: floor.id,
      careLevel: floor.careLevel,
      questions: inAskingOrder(floor.questions),
    })),
    problem: problem.kind === 'known' ? problem.problem.id : null,
    recommendations: recommend(situated).map((suggestion) => toRecommendation(suggestion, reading)),
    excluded: exclude(situated),
    withheld: withhold(situated),
    release: reading.compiled.release,
  }
}

function toRecommendation({ compiled, found }: Suggestion, reading: Reading): Recommendation {
  const { problem, certainty, effect, references } = found.evidence
  return {
    treatment: compiled.treatment.id,
    step: compiled.treatment.step,
    problem,
    isIndirect: found.isIndirect,
    certainty,
    effect,
    references,
    cautions: findCautions(compiled, reading),
  }
}

function findOverdue({ floors, reading }: Situated, today: string): string[] {
  const ids = new Set(floors.map((floor) => floor.rule ?? floor.id))
  return reading.compiled.rules
    .filter(({ rule }) => ids.has(rule.id) && rule.nextReviewDue < today)
    .map(({ rule }) => rule.id)
}

function isDate(today: unknown): boolean {
  return typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today)
}
