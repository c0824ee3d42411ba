import { compiledOf } from '../../compile/compiled-of.js'
import type { CompiledKnowledgeBase } from '../../compile/compiled.js'
import type { Engine } from '../../engine.js'
import { modelOf, type Model } from '../readers/model.js'
import type { Property } from './claims.js'
import {
  dangerSignIsNeverSelfCare,
  metRuleRaisesCare,
  notSureIsNeverNo,
} from './properties/care.js'
import { interviewIsShort } from './properties/interview.js'
import {
  everyIndicationReachesSomeone,
  everyReaderGetsAnAnswer,
  everythingIsReachable,
} from './properties/reach.js'
import { nothingIsRedundant } from './properties/redundant.js'
import {
  contraindicatedIsNeverSuggested,
  moreDangerNeverLowersCare,
  possibleEmergencyWithholdsSelfCare,
} from './properties/treatments.js'
import type { PropertyId, PropertyReport, VerifyReport } from './report.js'

/** Every property, in the order of the report. */
export const properties: readonly Property[] = [
  metRuleRaisesCare,
  dangerSignIsNeverSelfCare,
  possibleEmergencyWithholdsSelfCare,
  notSureIsNeverNo,
  contraindicatedIsNeverSuggested,
  moreDangerNeverLowersCare,
  everythingIsReachable,
  nothingIsRedundant,
  everyIndicationReachesSomeone,
  everyReaderGetsAnAnswer,
  interviewIsShort,
]

/** What `verify` may be told. */
export type VerifyOptions = {
  /** Which to look at; all if left out. */
  readonly properties?: readonly PropertyId[] | undefined
  /** Steps of search after which what is left is `unknown`. */
  readonly budget?: number | undefined
  /** An ordinary interview may be this many screens long. */
  readonly mostScreens?: number | undefined
}

/**
 * Decides the properties over all readers: every combination of answers, "not sure" and unanswered questions
 * included. It searches and never samples; `proved` is a proof. What would be true by the way the engine is built is
 * checked all the same, on the compiled form against the words of the knowledge base.
 *
 * @example
 * const { outcome, properties } = verify(compile(knowledgeBase))
 */
export function verify(
  engine: Engine | CompiledKnowledgeBase,
  { properties: wanted, budget = 100_000, mostScreens = 14 }: VerifyOptions = {},
): VerifyReport {
  const model = modelOf('index' in engine ? engine : compiledOf(engine), budget)
  const reports = properties
    .filter(({ id }) => wanted?.includes(id) ?? true)
    .map((property) => reportOn(property, model, mostScreens))
  const has = (outcome: PropertyReport['outcome']) =>
    reports.some((report) => report.outcome === outcome)
  return {
    outcome: has('refuted') ? 'refuted' : has('unknown') ? 'unknown' : 'proved',
    properties: reports,
    steps: budget - model.theory.budgetLeft(),
  }
}

function reportOn(
  { id, says, isSafety, check }: Property,
  model: Model,
  mostScreens: number,
): PropertyReport {
  // The safety properties speak of the same things; each of the others needs things of its own.
  if (!isSafety) model.theory.startAfresh()
  const { claims, findings, undecided } = check(model, { mostScreens })
  const outcome = findings.length > 0 ? 'refuted' : undecided.length > 0 ? 'unknown' : 'proved'
  return { property: id, says, isSafety, outcome, claims, findings, undecided }
}
