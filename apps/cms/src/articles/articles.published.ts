import { articleSchema, type Article } from '@unknot/content-schema'
import type { Article as PayloadArticle } from '../payload-types'
import { readIds, readPageFields, textsOf } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

/** What readers see of an article. */
export function toArticle(row: Partial<PayloadArticle>, resolve: Resolve): Read<Article> {
  const { plain, parts } = readPageFields(row, resolve)
  return readWith(
    articleSchema,
    { kind: 'article', ...plain, title: row.title, keyMessages: textsOf(row.keyMessages) },
    {
      ...parts,
      relatedTreatments: readIds(row.relatedTreatments, 'treatments', resolve, [
        'related treatments',
      ]),
      relatedConditions: readIds(row.relatedConditions, 'conditions', resolve, [
        'related conditions',
      ]),
    },
  )
}
