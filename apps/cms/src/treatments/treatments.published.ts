import {
  treatmentFactsSchema,
  treatmentSchema,
  type Treatment,
  type TreatmentFacts,
} from '@unknot/content-schema'
import type { Treatment as PayloadTreatment } from '../payload-types'
import {
  filled,
  orNull,
  readBasis,
  readIds,
  readPageFields,
  textsOf,
} from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import { collect, ok, type Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

type Row = Partial<PayloadTreatment>

/** The page of a treatment: prose, which goes live when it is published. */
export function toTreatmentPage(row: Row, resolve: Resolve): Read<Treatment> {
  const { plain, parts } = readPageFields(row, resolve)
  return readWith(
    treatmentSchema,
    {
      kind: 'treatment',
      ...plain,
      name: row.name,
      alsoKnownAs: textsOf(row.alsoKnownAs),
      howTo: {
        steps: textsOf(row.howTo?.steps),
        dose: orNull(row.howTo?.dose),
        isSourceChecked: row.howTo?.isSourceChecked ?? false,
      },
      ...readDelivery(row),
      sideEffects: textsOf(row.sideEffects),
      alarm: orNull(row.alarm),
    },
    parts,
  )
}

function readDelivery({ deliveredBy, timeToEffect }: Row) {
  const words = filled(timeToEffect?.words)
  return {
    ...(deliveredBy && deliveredBy.length > 0 && { deliveredBy }),
    ...(words !== undefined && {
      timeToEffect: { words, isSourceChecked: timeToEffect?.isSourceChecked ?? false },
    }),
  }
}

/** The facts of a treatment: what the engine reads, which goes live with a release. */
export function toTreatmentFacts(row: Row, resolve: Resolve): Read<TreatmentFacts> {
  return readWith(
    treatmentFactsSchema,
    {
      id: row.stableId,
      name: row.name,
      evidenceRow: row.evidenceRow,
      step: row.step,
      withheldFrom: row.withheldFrom,
      neverSuggested: filled(row.neverSuggested),
      suggestedWhen: filled(row.suggestedWhen),
      favouredWhen: row.favouredWhen ?? [],
      cost: row.cost,
      effort: row.effort,
    },
    {
      evidence: readEvidence(row, resolve),
      contraindications: readContraindications(row, resolve),
      cautions: readCautions(row, resolve),
    },
  )
}

const readEvidence = ({ evidence }: Row, resolve: Resolve): Read<unknown[]> =>
  collect(
    (evidence ?? []).map((row, index) => {
      const place = ['evidence', String(index + 1), 'references']
      const references = readIds(row.references, 'references', resolve, place)
      if (references.outcome === 'problem') return references
      const { problem, certainty, effect, words, guidelines } = row
      return ok({ problem, certainty, effect, words, guidelines, references: references.value })
    }),
  )

const readContraindications = ({ contraindications }: Row, resolve: Resolve): Read<unknown[]> =>
  collect(
    (contraindications ?? []).map((row, index) => {
      const basis = readBasis(row.basis, resolve, ['contraindications', String(index + 1)])
      if (basis.outcome === 'problem') return basis
      const { contraindicationId: id, when, reason } = row
      return ok({ id, when, reason, basis: basis.value })
    }),
  )

const readCautions = ({ cautions }: Row, resolve: Resolve): Read<unknown[]> =>
  collect(
    (cautions ?? []).map((row, index) => {
      const basis = readBasis(row.basis, resolve, ['cautions', String(index + 1)])
      if (basis.outcome === 'problem') return basis
      const { cautionId: id, when, advice } = row
      return ok({ id, when, advice, basis: basis.value })
    }),
  )
