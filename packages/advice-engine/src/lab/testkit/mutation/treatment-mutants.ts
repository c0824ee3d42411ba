import type {
  Caution,
  Contraindication,
  KnowledgeBase,
  Treatment,
} from '../../../knowledge-base.js'
import { mutateCriterion } from './criterion-mutants.js'
import type { Mutant } from './mutant.js'

type Within = Pick<KnowledgeBase, 'questions' | 'scores'>
type TreatmentMutant = {
  readonly place: string
  readonly change: string
  readonly changes: Partial<Treatment>
}

/** Every knowledge base with a small mistake in one treatment. */
export function treatmentMutants(knowledgeBase: KnowledgeBase): readonly Mutant[] {
  const { treatments } = knowledgeBase
  return treatments.flatMap((treatment, place) =>
    mistakesIn(treatment, `treatments › ${treatment.id}`, knowledgeBase).map(
      ({ place: at, change, changes }) => ({
        place: at,
        change,
        changed: { list: 'treatments', place },
        knowledgeBase: {
          ...knowledgeBase,
          treatments: treatments.with(place, { ...treatment, ...changes }),
        },
      }),
    ),
  )
}

function mistakesIn(
  treatment: Treatment,
  place: string,
  within: Within,
): readonly TreatmentMutant[] {
  const { withheldFrom, neverSuggested } = treatment
  // Nobody gets it whatever else its document says.
  if (neverSuggested !== undefined) {
    return [{ place, change: 'suggested after all', changes: { neverSuggested: undefined } }]
  }
  const other = withheldFrom === 'soon' ? 'urgent' : 'soon'
  return [
    { place, change: `withheld from ${other}`, changes: { withheldFrom: other } },
    ...suitMistakes(treatment, place, within),
    ...hitMistakes(treatment, 'contraindications', place, within),
    ...hitMistakes(treatment, 'cautions', place, within),
    ...evidenceMistakes(treatment, place),
  ]
}

function suitMistakes(
  { suggestedWhen }: Treatment,
  place: string,
  within: Within,
): readonly TreatmentMutant[] {
  if (suggestedWhen === undefined) return []
  const at = `${place} › suggestedWhen`
  return [
    { place: at, change: 'left out', changes: { suggestedWhen: undefined } },
    ...mutateCriterion(suggestedWhen, at, within).map(({ place: inner, change, criterion }) => ({
      place: inner,
      change,
      changes: { suggestedWhen: criterion },
    })),
  ]
}

function hitMistakes(
  treatment: Treatment,
  list: 'contraindications' | 'cautions',
  place: string,
  within: Within,
): readonly TreatmentMutant[] {
  const hits: readonly (Contraindication | Caution)[] = treatment[list]
  return hits.flatMap((hit, index) => {
    const at = `${place} › ${list} › ${hit.id}`
    return [
      { place: at, change: 'left out', changes: { [list]: hits.toSpliced(index, 1) } },
      ...mutateCriterion(hit.when, `${at} › when`, within).map(
        ({ place: inner, change, criterion }) => ({
          place: inner,
          change,
          changes: { [list]: hits.map((one) => (one === hit ? { ...one, when: criterion } : one)) },
        }),
      ),
    ]
  })
}

/** What guidelines advise against, or has no effect, is suggested all the same. */
function evidenceMistakes({ evidence }: Treatment, place: string): readonly TreatmentMutant[] {
  return evidence.flatMap((row, index) => {
    const at = `${place} › evidence › ${row.problem}`
    const withRow = (changes: Partial<typeof row>) => ({
      evidence: evidence.with(index, { ...row, ...changes }),
    })
    return [
      ...(row.guidelines === 'against'
        ? [{ place: at, change: 'no longer against', changes: withRow({ guidelines: 'silent' }) }]
        : []),
      ...(row.effect === 'none'
        ? [{ place: at, change: 'some effect', changes: withRow({ effect: 'unknown' }) }]
        : []),
    ]
  })
}
