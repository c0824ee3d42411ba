import type { Treatment, TreatmentFacts } from '@unknot/content-schema'
import {
  citingPlaces,
  numberNotes,
  type CitingPlace,
  type Notes,
} from '../../design-system/RichText/notes'

/** Names the rows of the facts that cite. */
export const placeOfFact = {
  evidence: (problem: string) => `evidence-${problem}`,
  contraindication: (id: string) => `not-${id}`,
  caution: (id: string) => `care-${id}`,
} as const

/** Facts are read before the prose, so their sources have the first numbers. */
export const treatmentNotes = (page: Treatment, facts: TreatmentFacts | null): Notes =>
  numberNotes(
    [...(facts === null ? [] : factPlaces(facts)), ...citingPlaces(page.sections)],
    page.references,
  )

const factPlaces = ({ evidence, contraindications, cautions }: TreatmentFacts): CitingPlace[] => [
  ...evidence.map(({ problem, references }) => ({
    from: placeOfFact.evidence(problem),
    references,
  })),
  ...contraindications.map(({ id, basis }) => ({
    from: placeOfFact.contraindication(id),
    references: basis.references,
  })),
  ...cautions.map(({ id, basis }) => ({
    from: placeOfFact.caution(id),
    references: basis.references,
  })),
]
