import type { BasePayload } from 'payload'
import { z } from 'zod'

const rowSchema = z.object({
  note: z.string(),
  at: z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString()),
})

/** What a reader is told of earlier changes. */
export type ChangeNote = z.infer<typeof rowSchema>

const mostShown = 10

/** The newest first. */
export async function findChangeNotes(
  payload: BasePayload,
  collection: string,
  document: string,
): Promise<readonly ChangeNote[]> {
  const { docs } = await payload.db.find({
    collection: 'change-notes',
    where: { and: [{ collection: { equals: collection } }, { document: { equals: document } }] },
    sort: '-at',
    limit: mostShown,
    pagination: false,
    req: {},
  })
  return rowSchema.array().parse(docs)
}
