import type { BasePayload, CollectionSlug, Where } from 'payload'
import { z } from 'zod'

const rowSchema = z.object({
  id: z.string(),
  stableId: z.string(),
  slug: z.string(),
  updatedAt: z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString()),
})

/** What the manifest needs of a published document. */
export type PublishedRow = z.infer<typeof rowSchema>

/** Published, and not in the bin. Drafts that are newer than what is published play no part. */
export function publishedWhere(payload: BasePayload, collection: CollectionSlug): Where {
  const isPublished: Where = { _status: { equals: 'published' } }
  return payload.collections[collection]?.config.trash
    ? { and: [isPublished, { deletedAt: { exists: false } }] }
    : isPublished
}

/** Straight from the table: a few columns, no hooks. */
export async function findPublishedRows(
  payload: BasePayload,
  collection: CollectionSlug,
): Promise<readonly PublishedRow[]> {
  const { docs } = await payload.db.find({
    collection,
    where: publishedWhere(payload, collection),
    select: { stableId: true, slug: true, updatedAt: true },
    pagination: false,
    limit: 0,
    req: {},
  })
  return z.array(rowSchema).parse(docs)
}
