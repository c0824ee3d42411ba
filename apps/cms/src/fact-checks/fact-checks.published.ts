import { factCheckSchema, type FactCheck } from '@unknot/content-schema'
import type { FactCheck as PayloadFactCheck } from '../payload-types'
import { orNull, readPageFields, readTarget } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

/** What readers see of a statement that was checked. */
export function toFactCheck(row: Partial<PayloadFactCheck>, resolve: Resolve): Read<FactCheck> {
  const { plain, parts } = readPageFields(row, resolve)
  const { evidenceRow, claim } = row
  return readWith(
    factCheckSchema,
    {
      kind: 'fact-check',
      ...plain,
      evidenceRow,
      claim,
      verdicts: row.verdicts ?? [],
      verdictNote: orNull(row.verdictNote),
    },
    { ...parts, explainedOn: readTarget(row.explainedOn, resolve, ['the page that explains it']) },
  )
}
