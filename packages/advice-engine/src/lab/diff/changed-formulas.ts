import type { CompiledTreatment } from '../../compile/compiled.js'
import { careLevels } from '../../knowledge-base.js'
import { no, type Formula } from '../logic/formula.js'
import { evidenceInWords } from './advised.js'
import { compiledAdvice, compiledCare } from '../readers/compiled-advice.js'
import type { Model } from '../readers/model.js'
import type { Change } from './report.js'

/** A change that there may be: there is one if all these can be true of a reader. */
export type Candidate<Kind = Change['kind']> = {
  readonly kind: Kind
  readonly about: string
  readonly all: readonly Formula[]
}

const levels = careLevels.filter((level) => level !== 'self-care')

/** In how soon to get help the advice may differ. */
export function levelCandidates(before: Model, after: Model): readonly Candidate[] {
  return (['less-urgent', 'more-urgent'] as const).flatMap((kind) =>
    levels.map((level): Candidate => {
      const [was, is] = [before.advice.isAtLeast(level), after.advice.isAtLeast(level)]
      return { kind, about: level, all: kind === 'less-urgent' ? [was, -is] : [is, -was] }
    }),
  )
}

/** True of readers who have the same care level before and after. */
export function sameLevel({ advice: before, theory }: Model, { advice: after }: Model): Formula {
  return theory.and(
    levels.flatMap((level) => {
      const [was, is] = [before.isAtLeast(level), after.isAtLeast(level)]
      return was === is ? [] : [theory.or([was, -is]), theory.or([is, -was])]
    }),
  )
}

/** What else may differ for readers whose care level is the same: what follows from another level is not told again. */
export type Further = {
  readonly completeness: readonly Candidate[]
  /** In what is suggested of these treatments, for readers whose advice is complete before and after. */
  readonly treatments: (ids: readonly string[]) => readonly Candidate[]
}

/** `isSame` is true of readers who have the same care level before and after. */
export function furtherCandidates(before: Model, after: Model, isSame: Formula): Further {
  const { compiled, variables, degrees, theory } = after
  const { isAtLeast, isBlocked: was } = before.advice
  const care = compiledCare(compiled, variables, degrees, theory, isAtLeast)
  const is = care.isBlocked
  const { hasProblem, isComplete } = care
  const shared = { isAtLeast, isBlocked: was, hasProblem, isComplete }
  const alike = { ...after, advice: compiledAdvice(compiled, variables, degrees, theory, shared) }
  return {
    completeness: [
      { kind: 'completeness', about: 'incomplete', all: [isSame, -was, is] },
      { kind: 'completeness', about: 'complete', all: [isSame, was, -is] },
    ],
    treatments: (ids) =>
      [
        ...suggestionCandidates(before, alike, ids),
        ...cautionCandidates(before, alike, ids),
        ...evidenceCandidates(before, alike, ids),
        ...orderCandidates(before, alike, ids),
      ].map((candidate) => ({ ...candidate, all: [...candidate.all, isSame, -was, -is] })),
  }
}

/** The ids of all treatments of these. */
export function treatmentIds(...models: readonly Model[]): readonly string[] {
  return [
    ...new Set(
      models.flatMap(({ compiled }) => compiled.treatments.map(({ treatment }) => treatment.id)),
    ),
  ]
}

function suggestionCandidates(before: Model, after: Model, ids: readonly string[]): Candidate[] {
  return ids.flatMap((id): Candidate[] => {
    const [was, is] = [suggested(before, id), suggested(after, id)]
    const [waited, waits] = [heldBack(before, id), heldBack(after, id)]
    const neither = [-was, -is]
    return [
      { kind: 'treatment-removed', about: id, all: [was, -is] },
      { kind: 'treatment-added', about: id, all: [is, -was] },
      { kind: 'treatment-held-back', about: id, all: [...neither, waits, -waited] },
      { kind: 'treatment-decided', about: id, all: [...neither, waited, -waits] },
    ]
  })
}

function cautionCandidates(before: Model, after: Model, ids: readonly string[]): Candidate[] {
  return ids.flatMap((id) => {
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
function evidenceCandidates(before: Model, after: Model, ids: readonly string[]): Candidate[] {
  return ids.flatMap((id) => {
    const both = [suggested(before, id), suggested(after, id)]
    return problemPairs(before, after, id).flatMap(({ problem, was, is, all }): Candidate[] =>
      was === is ? [] : [{ kind: 'evidence', about: `${id}: ${problem}`, all: [...both, ...all] }],
    )
  })
}

function problemPairs(before: Model, after: Model, id: string) {
  const [was, is] = [treatmentOf(before, id), treatmentOf(after, id)]
  return before.advice.hasProblem.flatMap((had, place) =>
    after.advice.hasProblem.map((has, now) => ({
      problem: after.compiled.problems[now]?.problem.id ?? '',
      was: shownOf(was, before, place),
      is: shownOf(is, after, now),
      all: [had, has],
    })),
  )
}

function shownOf(
  treatment: CompiledTreatment | undefined,
  { compiled }: Model,
  place: number,
): string {
  const problem = compiled.problems[place]?.problem
  return treatment === undefined || problem === undefined
    ? ''
    : evidenceInWords(treatment, place, problem.id)
}

/** One of these treatments and another that change places. */
function orderCandidates(before: Model, after: Model, ids: readonly string[]): Candidate[] {
  const all = treatmentIds(before, after)
  const pairs = all.flatMap((first, place) =>
    all.slice(place + 1).map((second) => [first, second] as const),
  )
  return pairs
    .filter(([first, second]) => ids.includes(first) || ids.includes(second))
    .flatMap(([first, second]): Candidate[] => {
      if (isPlacedAlike(before, after, first) && isPlacedAlike(before, after, second)) return []
      const was = precedes(before, first, second)
      const is = precedes(after, first, second)
      if (was === is) return []
      const { and, or } = after.theory
      const both = [first, second].flatMap((id) => [suggested(before, id), suggested(after, id)])
      const turned = or([and([was, -is]), and([is, -was])])
      return [{ kind: 'order', about: `${first}, ${second}`, all: [turned, ...both] }]
    })
}

/** Whether all that a treatment is ordered by is the same, but for what it is compared with. */
function isPlacedAlike(before: Model, after: Model, id: string): boolean {
  const [was, is] = [treatmentOf(before, id), treatmentOf(after, id)]
  if (was === is) return true
  if (was === undefined || is === undefined || before.compiled.index !== after.compiled.index) {
    return false
  }
  return orderingOf(was) === orderingOf(is)
}

function orderingOf({ favouredWhen, forProblem, place }: CompiledTreatment): string {
  const favours = favouredWhen.map(({ index }) => index)
  return JSON.stringify([place, favours, forProblem.map(({ order }) => order)])
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

function treatmentOf({ compiled }: Model, id: string): CompiledTreatment | undefined {
  return compiled.treatments.find(({ treatment }) => treatment.id === id)
}

function suggested({ compiled, advice }: Model, id: string): Formula {
  const place = compiled.treatments.findIndex(({ treatment }) => treatment.id === id)
  return advice.isSuggested(place)
}

/** True of readers, among those whose advice is complete, for whom a treatment waits for an answer. */
function heldBack({ compiled, advice, theory }: Model, id: string): Formula {
  const place = compiled.treatments.findIndex(({ treatment }) => treatment.id === id)
  const treatment = compiled.treatments[place]?.treatment
  if (treatment === undefined) return no
  const isExcluded = [advice.isUnfit(place), advice.isAtLeast(treatment.withheldFrom)]
  return -theory.or([...isExcluded, advice.isSuggested(place)])
}

function cautions(model: Model, id: string): ReadonlyMap<string, Formula> {
  const own = treatmentOf(model, id)?.cautions ?? []
  return new Map(own.map(({ source, when }) => [source.id, model.degrees.of(when).mostUnsure]))
}
