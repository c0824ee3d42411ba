import type { Engine, RuleHit } from '@unknot/advice-engine'
import { fillHarmlessly, runVignettes } from '@unknot/advice-engine/testkit'
import { careLevels, type CareLevel, type Vignette } from '@unknot/content-schema'

/** The advice that one vignette gets, beside what it expects and what guidelines alone ask for. */
export type TriageCase = {
  readonly vignette: Vignette
  readonly given: CareLevel
  /** The most urgent level of the rules that are met and rest on a guideline. */
  readonly byGuideline: CareLevel
  /** Reasons for the level that was given. */
  readonly reasons: readonly RuleHit[]
  /** What the vignette expects and does not get, in sentences. */
  readonly problems: readonly string[]
}

/** Both errors that triage can make, over all vignettes. */
export type Triage = {
  readonly cases: readonly TriageCase[]
  readonly failed: readonly TriageCase[]
  /** Less urgent than the vignette expects, or than a guideline that its answers meet. */
  readonly under: readonly TriageCase[]
  /** More urgent than the vignette expects. */
  readonly over: readonly TriageCase[]
  /** As expected, and more urgent than guidelines alone ask for: by usual practice, or by a cautious choice of ours. */
  readonly cautious: readonly TriageCase[]
}

/** Gives every vignette to the engine and sorts what comes back by the two errors. */
export function triage(engine: Engine, vignettes: readonly Vignette[]): Triage {
  const { results } = runVignettes(engine, vignettes)
  const cases = vignettes.map((vignette, place) =>
    toCase(engine, vignette, results[place]?.problems ?? []),
  )
  const over = cases.filter(({ vignette, given }) => isMoreUrgent(given, vignette.expect.careLevel))
  return {
    cases,
    failed: cases.filter(({ problems }) => problems.length > 0),
    under: cases.filter(
      ({ vignette, given, byGuideline }) =>
        isMoreUrgent(vignette.expect.careLevel, given) || isMoreUrgent(byGuideline, given),
    ),
    over,
    cautious: cases.filter(
      (one) => !over.includes(one) && isMoreUrgent(one.given, one.byGuideline),
    ),
  }
}

function toCase(engine: Engine, vignette: Vignette, problems: readonly string[]): TriageCase {
  const { answers, others, today } = vignette
  const all = others === 'nothing' ? answers : fillHarmlessly(engine.knowledgeBase, answers)
  const { careLevel: given, because } = engine.advise(all, { today })
  const guided = because.filter(
    ({ source, basis }) => source === 'rule' && basis.kind === 'guideline',
  )
  return {
    vignette,
    given,
    byGuideline:
      careLevels.find((level) => guided.some((hit) => hit.careLevel === level)) ?? 'self-care',
    reasons: because.filter(({ careLevel }) => careLevel === given),
    problems,
  }
}

function isMoreUrgent(one: CareLevel | undefined, other: CareLevel | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return careLevels.indexOf(one) < careLevels.indexOf(other)
}
