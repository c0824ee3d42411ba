import { referenceSchema, type Reference } from '@unknot/content-schema'
import type { Reference as PayloadReference } from '../payload-types'
import { orNull } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'

/** What readers see of a source. */
export function toReference(row: Partial<PayloadReference>): Read<Reference> {
  const { slug, authors, title, publishedIn, type, verification, tier } = row
  return readWith(referenceSchema, {
    kind: 'reference',
    id: row.stableId,
    slug,
    authors,
    year: orNull(row.year),
    title,
    publishedIn,
    type,
    doi: orNull(row.doi),
    pmid: orNull(row.pmid),
    url: orNull(row.url),
    otherIdentifier: orNull(row.otherIdentifier),
    verification,
    tier,
    note: orNull(row.note),
  })
}
