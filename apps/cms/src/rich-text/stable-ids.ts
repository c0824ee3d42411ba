import type { BasePayload } from 'payload'
import { z } from 'zod'
import { linkedCollectionSlugs } from './lexical-nodes'
import type { RelatedCollection, Resolve } from './resolve'

const rowsSchema = z.array(z.object({ id: z.string(), stableId: z.string().nullish() }))
const collections = [...linkedCollectionSlugs, 'rules'] as const

/** The stable id of every document that a text can link to: drafts and documents in the bin too. */
export async function loadStableIds(payload: BasePayload): Promise<Resolve> {
  const pairs = await Promise.all(
    collections.map(
      async (collection) => [collection, await loadOne(payload, collection)] as const,
    ),
  )
  const byCollection = new Map(pairs)
  return (collection, id) => byCollection.get(collection)?.get(id) ?? null
}

async function loadOne(
  payload: BasePayload,
  collection: RelatedCollection,
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.db.find({
    collection,
    select: { stableId: true },
    pagination: false,
    limit: 0,
    req: {},
  })
  return new Map(
    rowsSchema.parse(docs).flatMap(({ id, stableId }) => (stableId ? [[id, stableId]] : [])),
  )
}
