import { muscleSchema, type Muscle } from '@unknot/content-schema'
import type { Muscle as PayloadMuscle } from '../payload-types'
import { readPlates } from '../plates/read-plates'
import { readIds, readPageFields, textsOf } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import { collect, ok, type Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

type Row = Partial<PayloadMuscle>

/** What readers see of a muscle. */
export function toMuscle(row: Row, resolve: Resolve): Read<Muscle> {
  const { plain, parts } = readPageFields(row, resolve)
  const { name, anatomicalName, evidenceRow, location } = row
  return readWith(
    muscleSchema,
    {
      kind: 'muscle',
      ...plain,
      name,
      anatomicalName,
      alsoKnownAs: textsOf(row.alsoKnownAs),
      evidenceRow,
      bodySites: row.bodySites ?? [],
      location,
      plates: readPlates(row.plates),
      referral: {
        words: row.referral?.words,
        isSourceChecked: row.referral?.isSourceChecked ?? false,
      },
      provokingTasks: {
        tasks: textsOf(row.provokingTasks?.tasks),
        isSourceChecked: row.provokingTasks?.isSourceChecked ?? false,
      },
    },
    {
      ...parts,
      lookAlikes: readLookAlikes(row, resolve),
      exercises: readIds(row.exercises, 'exercises', resolve, ['exercises']),
      relatedConditions: readIds(row.relatedConditions, 'conditions', resolve, [
        'related conditions',
      ]),
    },
  )
}

const readLookAlikes = ({ lookAlikes }: Row, resolve: Resolve): Read<unknown[]> =>
  collect(
    (lookAlikes ?? []).map(({ words, dangerSigns }, index) => {
      const place = ['what else it may be', String(index + 1)]
      const signs = readIds(dangerSigns, 'rules', resolve, place)
      return signs.outcome === 'problem' ? signs : ok({ words, dangerSigns: signs.value })
    }),
  )
