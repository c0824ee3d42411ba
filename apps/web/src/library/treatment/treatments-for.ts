import { certainties, effects, type TreatmentEvidence } from '@unknot/content-schema'
import type { TreatmentPage } from '../../content/treatments'

export type TestedTreatment = {
  readonly name: string
  readonly path: string
  readonly evidence: TreatmentEvidence
  readonly facts: NonNullable<TreatmentPage['facts']>
}

/** Treatments that were tested for a problem: those that help first, those advised against last. */
export const treatmentsFor = (
  treatments: readonly TreatmentPage[],
  problem: string,
): TestedTreatment[] =>
  treatments
    .flatMap(({ page: { name }, path, facts }) => {
      const evidence = facts?.evidence.find((row) => row.problem === problem)
      return facts === null || evidence === undefined ? [] : [{ name, path, evidence, facts }]
    })
    .toSorted((a, b) => placeOf(a.evidence) - placeOf(b.evidence))

/** Lower is better. Effects are told apart first, then how sure anyone is. */
function placeOf({ certainty, effect, guidelines }: TreatmentEvidence): number {
  const isAgainst = guidelines === 'against' ? 1000 : 0
  const isUnclear = effect === 'unknown' ? 100 : effect === 'none' ? 200 : 0
  return isAgainst + isUnclear + certainties.indexOf(certainty) * 10 + effects.indexOf(effect)
}
