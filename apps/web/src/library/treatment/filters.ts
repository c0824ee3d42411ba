import {
  certainties,
  deliverers,
  type Certainty,
  type Deliverer,
  type TreatmentEvidence,
  type TreatmentFacts,
} from '@unknot/content-schema'
import type { TreatmentPage } from '../../content/treatments'

type Cost = TreatmentFacts['cost']

/** What a reader chose in the form above the list; null for no choice. */
export type Filters = {
  readonly problem: string | null
  readonly by: Deliverer | null
  /** At most. */
  readonly cost: Cost | null
  /** At least. */
  readonly certainty: Certainty | null
}

export type Params = Readonly<Record<string, string | readonly string[] | undefined>>

const costs = ['free', 'low', 'medium', 'high'] as const satisfies readonly Cost[]

/** Costs that narrow the list down. */
export const costChoices = ['free', 'low', 'medium'] as const satisfies readonly Cost[]

/** Certainties that narrow the list down. */
export const certaintyChoices = [
  'high',
  'moderate',
  'low',
  'very-low',
] as const satisfies readonly Certainty[]

/** Reads the address of the list. What cannot be understood is as if it were not there. */
export const readFilters = (params: Params, problems: readonly string[]): Filters => ({
  problem: oneOf(problems, params['problem']),
  by: oneOf(deliverers, params['by']),
  cost: oneOf(costChoices, params['cost']),
  certainty: oneOf(certaintyChoices, params['certainty']),
})

export function oneOf<Value extends string>(
  values: readonly Value[],
  given: string | readonly string[] | undefined,
): Value | null {
  const [first] = typeof given === 'string' ? [given] : (given ?? [])
  return values.find((value) => value === first) ?? null
}

export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((choice) => choice !== null)

/** The treatments that fit every choice. One that the live release does not name fits none about facts. */
export const treatmentsThatFit = (
  treatments: readonly TreatmentPage[],
  { problem, by, cost, certainty }: Filters,
): TreatmentPage[] =>
  treatments.filter(
    ({ page, facts }) =>
      (by === null || (page.deliveredBy ?? []).includes(by)) &&
      (cost === null || (facts !== null && costs.indexOf(facts.cost) <= costs.indexOf(cost))) &&
      ((problem === null && certainty === null) ||
        evidenceAbout(facts, problem).some((row) => isAsSure(row, certainty))),
  )

/** What is known for a problem; for all problems where none was chosen. */
export const evidenceAbout = (
  facts: TreatmentFacts | null,
  problem: string | null,
): readonly TreatmentEvidence[] =>
  (facts?.evidence ?? []).filter((row) => problem === null || row.problem === problem)

const isAsSure = ({ certainty }: TreatmentEvidence, least: Certainty | null): boolean =>
  least === null || certainties.indexOf(certainty) <= certainties.indexOf(least)
