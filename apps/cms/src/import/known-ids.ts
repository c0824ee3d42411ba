import type { BasePayload } from 'payload'
import { z } from 'zod'
import { isPublishedCollection, publishedCollections } from '../publishing/parse-published'
import type { LocateAny } from './read-cell'

const rowsSchema = z.array(z.object({ id: z.string(), stableId: z.string().nullish() }))

/** The stable id of a document; null where it has none. */
export type StableIdOf = (collection: string, id: string) => string | null

/** Every document by its stable id. */
export async function loadLocate(payload: BasePayload): Promise<LocateAny> {
  const ids = await loadPairs(payload, (id, stableId) => [stableId, id])
  return (collection, stableId) => ids.get(collection)?.get(stableId) ?? null
}

/** Every stable id by its document. */
export async function loadStableIdOf(payload: BasePayload): Promise<StableIdOf> {
  const ids = await loadPairs(payload, (id, stableId) => [id, stableId])
  return (collection, id) => ids.get(collection)?.get(id) ?? null
}

async function loadPairs(
  payload: BasePayload,
  pair: (id: string, stableId: string) => readonly [string, string],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const collections = publishedCollections.filter(isPublishedCollection)
  const maps = await Promise.all(
    collections.map(async (collection) => {
      const { docs } = await payload.db.find({
        collection,
        select: { stableId: true },
        pagination: false,
        limit: 0,
        req: {},
      })
      const pairs = rowsSchema
        .parse(docs)
        .flatMap(({ id, stableId }) => (stableId ? [pair(id, stableId)] : []))
      return [collection, new Map(pairs)] as const
    }),
  )
  return new Map(maps)
}
