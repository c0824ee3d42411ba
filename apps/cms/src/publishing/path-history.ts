import type { BasePayload, PayloadRequest } from 'payload'
import { z } from 'zod'

export const pathHistorySlug = 'path-history'

/** An address that was live, and the document that stood there last. */
export type PastPath = { readonly path: string; readonly document: string }

const rowSchema = z.object({ id: z.string(), path: z.string(), document: z.string() })

/** Every address that was ever live. */
export async function findPastPaths(payload: BasePayload): Promise<readonly PastPath[]> {
  const { docs } = await payload.db.find({
    collection: pathHistorySlug,
    select: { path: true, document: true },
    pagination: false,
    limit: 0,
    req: {},
  })
  return z.array(rowSchema).parse(docs)
}

type LivePath = PastPath & { readonly collection: string }

/** Writes down that a document is live at an address. Asking twice changes nothing. */
export async function rememberPath(
  payload: BasePayload,
  live: LivePath,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  const where = { path: { equals: live.path } }
  const found = await payload.db.findOne({ collection: pathHistorySlug, where, req })
  const row = found === null ? null : rowSchema.parse(found)
  if (row?.document === live.document) return
  const changedAt = new Date().toISOString()
  if (row !== null) {
    const data = { ...live, changedAt }
    await payload.update({ collection: pathHistorySlug, id: row.id, data, req })
    return
  }
  const data = { ...live, firstLiveAt: changedAt, changedAt }
  await payload.create({ collection: pathHistorySlug, data, req })
}
