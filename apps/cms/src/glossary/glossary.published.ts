import { glossaryTermSchema, type GlossaryTerm } from '@unknot/content-schema'
import type { GlossaryTerm as PayloadGlossaryTerm } from '../payload-types'
import { readPageFields, readTargets, textsOf } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

/** What readers see of a word that is explained. */
export function toGlossaryTerm(
  row: Partial<PayloadGlossaryTerm>,
  resolve: Resolve,
): Read<GlossaryTerm> {
  const { plain, parts } = readPageFields(row, resolve)
  const { summary: _none, ...common } = plain
  const { term, evidenceRow, meaning } = row
  return readWith(
    glossaryTermSchema,
    {
      kind: 'glossary-term',
      ...common,
      term,
      evidenceRow,
      meaning,
      synonyms: textsOf(row.synonyms),
      misspellings: textsOf(row.misspellings),
    },
    { ...parts, seeAlso: readTargets(row.seeAlso, resolve, ['where to read on']) },
  )
}
