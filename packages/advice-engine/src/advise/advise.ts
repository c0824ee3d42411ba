import type { Advice, Excluded, Recommendation, RuleHit, Withheld } from '../advice.js'
import { evidenceIn } from '../compile/evidence.js'
import { InvalidTodayError } from '../errors.js'
import { assess, type Situated } from './assess.js'
import { questionsOf, toHits } from './assess-treatment.js'
import { countScores } from './count-scores.js'
import { toHit } from './floors.js'
import { lazyField } from './lazy-field.js'
import { inAskingOrder, union, type Questions } from './open-questions.js'
import { rank, toSuggestion, type Suggestion } from './rank.js'
import type { Reading } from './reading.js'

/** Turns a reader's answers into advice. The questions that would settle what is open are worked out when they are first read. */
export function advise(reading: Reading, today: string): Advice {
  if (typeof today !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(today))
    throw new InvalidTodayError(today)
  const situated = assess(reading)
  const { careLevel, floors, openFloors, problem } = situated
  const because = floors.map((floor) => toHit(floor, reading))
  return {
    status: statusOf(situated),
    careLevel,
    // Open floors stand in order of urgency, and all are more urgent than the certain level.
    careLevelAtMost: openFloors[0]?.careLevel ?? careLevel,
    because,
    overdue: findOverdue(because, reading, today),
    stillPossible: openFloors.map((floor) =>
      askLater({ id: floor.id, careLevel: floor.careLevel }, floor.questions),
    ),
    problem: problem.kind === 'known' ? problem.problem.id : null,
    recommendations: recommend(situated).map((one) => toRecommendation(one, situated)),
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
  for (const one of treatments) {
    if (one.kind !== 'suggestible') continue
    suggestions.push(toSuggestion(one.compiled, one.forProblem, reading))
  }
  return rank(suggestions)
}

/** The treatments that are excluded, each with its reason. */
export function exclude({ treatments, reading }: Situated): readonly Excluded[] {
  const excluded: Excluded[] = []
  for (const one of treatments) {
    if (one.kind !== 'excluded') continue
    const { compiled, reason, hits } = one
    excluded.push({ treatment: compiled.treatment.id, reason, hits: toHits(hits, reading) })
  }
  return excluded
}

/** The treatments held back until something is answered. */
export function withhold(situated: Situated): readonly Withheld[] {
  const { treatments, isBlocked, reading } = situated
  const withheld: Withheld[] = []
  let known: Questions | undefined
  const blocking = () => (known ??= situated.blocking())
  for (const one of treatments) {
    if (one.kind === 'excluded' || (one.kind === 'suggestible' && !isBlocked)) continue
    const criteria = one.kind === 'open' ? one.criteria : []
    const questions = () => union([blocking(), questionsOf(criteria, reading)])
    withheld.push(askLater({ treatment: one.compiled.treatment.id }, questions))
  }
  return withheld
}

/** Whether the care level stands, and whether a treatment is held back. */
export function statusOf({ isBlocked, treatments }: Situated): Advice['status'] {
  if (isBlocked) return 'incomplete'
  const isAnyOpen = treatments.some(({ kind }) => kind === 'open')
  return isAnyOpen ? 'provisional' : 'settled'
}

function askLater<Own extends object>(own: Own, questions: () => Questions) {
  return lazyField(own, 'questions', () => inAskingOrder(questions()))
}

function toRecommendation(
  { compiled, forProblem: { row, isIndirect } }: Suggestion,
  { reading, problem: own }: Situated,
): Recommendation {
  const { id: treatment, step } = compiled.treatment
  const id = own.kind === 'known' ? own.problem.id : ''
  const { problem, certainty, effect, references } = evidenceIn(compiled.treatment, row, id)
  const cautions = toHits(compiled.cautions, reading)
  return { treatment, step, problem, isIndirect, certainty, effect, references, cautions }
}

function findOverdue(because: readonly RuleHit[], { compiled }: Reading, today: string): string[] {
  if (compiled.firstReviewDue >= today) return []
  const ids = new Set(because.map((hit) => hit.rule ?? hit.id))
  return compiled.rules
    .filter(({ rule }) => ids.has(rule.id) && rule.nextReviewDue < today)
    .map(({ rule }) => rule.id)
}
