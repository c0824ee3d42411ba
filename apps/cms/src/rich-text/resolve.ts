import type { LinkedCollection } from './lexical-nodes'

/** Collections that other documents point to. */
export type RelatedCollection = LinkedCollection | 'rules'

/** Finds the stable id of a related document by its database id; null where there is none. */
export type Resolve = (collection: RelatedCollection, id: string) => string | null

/** The other way round, for writing texts into the database. */
export type Locate = (collection: RelatedCollection, stableId: string) => string | null
