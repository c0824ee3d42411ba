import type { Locate, RelatedCollection } from '../rich-text/resolve'
import { MissingDocumentError } from '../rich-text/to-lexical'

/** Database ids of related documents, by their stable ids. Throws `MissingDocumentError`. */
export function locateAll(
  collection: RelatedCollection,
  stableIds: readonly string[],
  locate: Locate,
): string[] {
  return stableIds.map((stableId) => {
    const id = locate(collection, stableId)
    if (id !== null) return id
    throw new MissingDocumentError(`There is no "${stableId}" among the ${collection}.`)
  })
}
