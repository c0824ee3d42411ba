import { conditionSchema, type Condition } from '@unknot/content-schema'
import type { Condition as PayloadCondition } from '../payload-types'
import { orNull, readIds, readPageFields, textsOf } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

/** What readers see of a condition. */
export function toCondition(row: Partial<PayloadCondition>, resolve: Resolve): Read<Condition> {
  const { plain, parts } = readPageFields(row, resolve)
  return readWith(
    conditionSchema,
    {
      kind: 'condition',
      ...plain,
      name: row.name,
      alsoKnownAs: textsOf(row.alsoKnownAs),
      bodySites: row.bodySites ?? [],
      keyMessages: textsOf(row.keyMessages),
      problem: orNull(row.problem),
    },
    {
      ...parts,
      relatedTreatments: readIds(row.relatedTreatments, 'treatments', resolve, [
        'related treatments',
      ]),
    },
  )
}
