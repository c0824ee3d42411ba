import { exerciseSchema, type Exercise } from '@unknot/content-schema'
import type { Exercise as PayloadExercise } from '../payload-types'
import { readPlates } from '../plates/read-plates'
import {
  orNull,
  readBasis,
  readIds,
  readPageFields,
  textsOf,
  type BasisGroup,
  type Rows,
} from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import { collect, ok, type Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

/** What readers see of an exercise. */
export function toExercise(row: Partial<PayloadExercise>, resolve: Resolve): Read<Exercise> {
  const { plain, parts } = readPageFields(row, resolve)
  const { name, evidenceRow, purpose, easier } = row
  return readWith(
    exerciseSchema,
    {
      kind: 'exercise',
      ...plain,
      name,
      alsoKnownAs: textsOf(row.alsoKnownAs),
      evidenceRow,
      bodySites: row.bodySites ?? [],
      purpose,
      equipment: row.equipment ?? [],
      steps: textsOf(row.steps).map((text) => ({ text })),
      plates: readPlates(row.plates),
      dose: doseOf(row.dose),
      easier,
      harder: orNull(row.harder),
      stopIf: textsOf(row.stopIf),
    },
    {
      ...parts,
      notFor: readLimits(row.notFor, resolve, 'not for'),
      cautions: readLimits(row.cautions, resolve, 'with care'),
      muscles: readIds(row.muscles, 'muscles', resolve, ['muscles']),
      relatedTreatments: readIds(row.relatedTreatments, 'treatments', resolve, [
        'related treatments',
      ]),
      relatedConditions: readIds(row.relatedConditions, 'conditions', resolve, [
        'related conditions',
      ]),
    },
  )
}

const doseOf = (dose: PayloadExercise['dose'] | undefined) => ({
  sets: rangeOf(dose?.sets),
  repetitions: rangeOf(dose?.repetitions),
  holdSeconds: rangeOf(dose?.holdSeconds),
  minutes: rangeOf(dose?.minutes),
  isEachSide: dose?.isEachSide ?? false,
  timesPerDay: rangeOf(dose?.timesPerDay),
  daysPerWeek: rangeOf(dose?.daysPerWeek),
  note: orNull(dose?.note),
  isSourceChecked: dose?.isSourceChecked ?? false,
})

type RangeGroup = { readonly from?: number | null; readonly to?: number | null }

/** Two empty fields say nothing. */
function rangeOf(range: RangeGroup | undefined) {
  const from = orNull(range?.from)
  const to = orNull(range?.to)
  return from === null && to === null ? null : { from, to }
}

type LimitRow = { readonly words?: string | null; readonly basis?: BasisGroup }

const readLimits = (rows: Rows<LimitRow>, resolve: Resolve, place: string): Read<unknown[]> =>
  collect(
    (rows ?? []).map(({ words, basis: group }, index) => {
      const basis = readBasis(group, resolve, [place, String(index + 1)])
      return basis.outcome === 'problem' ? basis : ok({ words, basis: basis.value })
    }),
  )
