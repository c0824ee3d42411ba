import type { CompiledTreatment, ForProblem } from '../../compile/compiled.js'
import { careLevels } from '../../knowledge-base.js'
import { no, type Formula } from '../logic/formula.js'
import type { Model } from '../readers/model.js'
import type { Change } from './report.js'

/** A change that there may be: there is one if all these can be true of a reader. */
export type Candidate = {
  readonly kind: Change['kind']
  readonly about: string
  readonly all: readonly Formula[]
}

/**
 * Everything in which the advice may differ. What is suggested is compared for readers whose advice is complete before
 * and after: the others are among those whose completeness changes.
 */
export function candidates(before: Model, after: Model): readonly Candidate[] {
  const areComplete = [-before.advice.isBlocked, -after.advice.isBlocked]
  return [
    ...careCandidates(before, after),
    ...[
      ...suggestionCandidates(before, after),
      ...cautionCandidates(before, after),
      ...evidenceCandidates(before, after),
      ...orderCandidates(before, after),
    ].map((candidate) => ({ ...candidate, all: [...candidate.all, ...areComplete] })),
  ]
}

function careCandidates({ advice: before }: Model, { advice: after }: Model): Candidate[] {
  const levels = careLevels.filter((level) => level !== 'self-care')
  const less = levels.map((level): Candidate => ({
    kind: 'less-urgent',
    about: level,
    all: [before.isAtLeast(level), -after.isAtLeast(level)],
  }))
  const more = levels.map((level): Candidate => ({
    kind: 'more-urgent',
    about: level,
    all: [after.isAtLeast(level), -before.isAtLeast(level)],
  }))
  const blocked = [before.isBlocked, after.isBlocked] as const
  return [
    ...less,
    ...more,
    { kind: 'completeness', about: 'incomplete', all: [-blocked[0], blocked[1]] },
    { kind: 'completeness', about: 'complete', all: [blocked[0], -blocked[1]] },
  ]
}

function suggestionCandidates(before: Model, after: Model): Candidate[] {
  return idsOf(before, after).flatMap((id): Candidate[] => {
    const [was, is] = [suggested(before, id), suggested(after, id)]
    return [
      { kind: 'treatment-removed', about: id, all: [was, -is] },
      { kind: 'treatment-added', about: id, all: [is, -was] },
    ]
  })
}

function cautionCandidates(before: Model, after: Model): Candidate[] {
  return idsOf(before, after).flatMap((id) => {
    const both = [suggested(before, id), suggested(after, id)]
    const [were, are] = [cautions(before, id), cautions(after, id)]
    return [...new Set([...were.keys(), ...are.keys()])].flatMap((caution): Candidate[] => {
      const [was, is] = [were.get(caution) ?? no, are.get(caution) ?? no]
      const about = `${id}: ${caution}`
      return [
        { kind: 'caution-removed', about, all: [...both, was, -is] },
        { kind: 'caution-added', about, all: [...both, is, -was] },
      ]
    })
  })
}

/** The evidence shown with a treatment, for each pair of problems that a reader can have before and after. */
function evidenceCandidates(before: Model, after: Model): Candidate[] {
  return idsOf(before, after).flatMap((id) => {
    const both = [suggested(before, id), suggested(after, id)]
    return problemPairs(before, after, id).flatMap(({ problem, was, is, all }): Candidate[] =>
      shownOf(was) === shownOf(is)
        ? []
        : [{ kind: 'evidence', about: `${id}: ${problem}`, all: [...both, ...all] }],
    )
  })
}

function problemPairs(before: Model, after: Model, id: string) {
  const [was, is] = [treatmentOf(before, id), treatmentOf(after, id)]
  return before.advice.hasProblem.flatMap((had, place) =>
    after.advice.hasProblem.map((has, now) => ({
      problem: after.compiled.problems[now]?.problem.id ?? '',
      was: was?.forProblem[place],
      is: is?.forProblem[now],
      all: [had, has],
    })),
  )
}

function shownOf(forProblem: ForProblem | undefined): string {
  if (forProblem === undefined) return ''
  const { evidence, isIndirect } = forProblem.found
  const { problem, certainty, effect, references } = evidence
  return JSON.stringify([problem, isIndirect, certainty, effect, references])
}

/** Two treatments that change places. */
function orderCandidates(before: Model, after: Model): Candidate[] {
  const ids = idsOf(before, after)
  return ids.flatMap((first, place) =>
    ids.slice(place + 1).map((second): Candidate => {
      const was = precedes(before, first, second)
      const is = precedes(after, first, second)
      const { and, or } = after.theory
      const all = [first, second].flatMap((id) => [suggested(before, id), suggested(after, id)])
      return {
        kind: 'order',
        about: `${first}, ${second}`,
        all: [or([and([was, -is]), and([is, -was])]), ...all],
      }
    }),
  )
}

/** True of readers for whom, should both be suggested, the first comes before the second. */
function precedes(model: Model, first: string, second: string): Formula {
  const { theory, advice } = model
  const [one, other] = [treatmentOf(model, first), treatmentOf(model, second)]
  if (one === undefined || other === undefined) return no
  const { isAbove, isEqual } = compareFavour(model, one, other)
  const onTie = one.place < other.place ? theory.or([isAbove, isEqual]) : isAbove
  return theory.or(
    advice.hasProblem.map((has, place) => {
      const difference = (one.forProblem[place]?.order ?? 0) - (other.forProblem[place]?.order ?? 0)
      if (difference !== 0) return difference < 0 ? has : no
      return theory.and([has, onTie])
    }),
  )
}

/** Whether more of what favours the one is met than of what favours the other, or as much. */
function compareFavour(
  { theory, degrees }: Model,
  one: CompiledTreatment,
  other: CompiledTreatment,
): { readonly isAbove: Formula; readonly isEqual: Formula } {
  const reaches = ({ favouredWhen }: CompiledTreatment, count: number) =>
    count > favouredWhen.length
      ? no
      : theory.atLeast(
          count,
          favouredWhen.map((criterion) => degrees.of(criterion).leastMet),
        )
  const counts = Array.from(
    { length: Math.max(one.favouredWhen.length, other.favouredWhen.length) },
    (_, place) => [reaches(one, place + 1), reaches(other, place + 1)] as const,
  )
  return {
    isAbove: theory.or(counts.map(([mine, theirs]) => theory.and([mine, -theirs]))),
    isEqual: theory.and(
      counts.flatMap(([mine, theirs]) => [theory.or([mine, -theirs]), theory.or([theirs, -mine])]),
    ),
  }
}

function idsOf(...models: readonly Model[]): readonly string[] {
  return [
    ...new Set(
      models.flatMap(({ compiled }) => compiled.treatments.map(({ treatment }) => treatment.id)),
    ),
  ]
}

function treatmentOf({ compiled }: Model, id: string): CompiledTreatment | undefined {
  return compiled.treatments.find(({ treatment }) => treatment.id === id)
}

function suggested({ compiled, advice }: Model, id: string): Formula {
  const place = compiled.treatments.findIndex(({ treatment }) => treatment.id === id)
  return advice.isSuggested[place] ?? no
}

function cautions(model: Model, id: string): ReadonlyMap<string, Formula> {
  const own = treatmentOf(model, id)?.cautions ?? []
  return new Map(own.map(({ source, when }) => [source.id, model.degrees.of(when).mostUnsure]))
}
