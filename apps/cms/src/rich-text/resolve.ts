import type { LinkedCollection } from './lexical-nodes'

/** Finds the stable id of a related document by its database id; null where there is none. */
export type Resolve = (collection: LinkedCollection, id: string) => string | null

/** The other way round, for writing texts into the database. */
export type Locate = (collection: LinkedCollection, stableId: string) => string | null
