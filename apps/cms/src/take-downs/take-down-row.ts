import type { BasePayload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

/** How a page leaves: answered with 410, led to another page, or kept below a notice. */
export const waysDown = ['gone', 'redirect', 'withdrawn'] as const
export type WayDown = (typeof waysDown)[number]

export const longestExplanation = 400

const rowSchema = z.object({
  id: z.string(),
  collection: z.string(),
  document: z.string(),
  how: z.enum(waysDown),
  explanation: z.string(),
  /** Where readers are led instead. */
  to: z
    .string()
    .nullish()
    .transform((to) => (to === undefined || to === '' ? null : to)),
  at: z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString()),
})

/** How a page was taken down, and why. */
export type TakeDown = z.infer<typeof rowSchema>

/** Pages that are down now, in whatever way. */
export const findTakeDowns = (payload: BasePayload): Promise<readonly TakeDown[]> =>
  find(payload, { endedAt: { exists: false } })

/** How this page was taken down; null while it is not. */
export async function findTakeDown(
  payload: BasePayload,
  collection: string,
  document: string,
  req: Partial<PayloadRequest> = {},
): Promise<TakeDown | null> {
  const where = [
    { endedAt: { exists: false } },
    { collection: { equals: collection } },
    { document: { equals: document } },
  ]
  const [newest] = await find(payload, { and: where }, req)
  return newest ?? null
}

async function find(
  payload: BasePayload,
  where: Where,
  req: Partial<PayloadRequest> = {},
): Promise<readonly TakeDown[]> {
  const { docs } = await payload.db.find({
    collection: 'take-downs',
    where,
    sort: '-at',
    pagination: false,
    limit: 0,
    req,
  })
  return rowSchema.array().parse(docs)
}

/** The page is there again: whatever took it down is over. */
export async function endTakeDown(
  payload: BasePayload,
  collection: string,
  document: string,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  const takeDown = await findTakeDown(payload, collection, document, req)
  if (takeDown === null) return
  const where = {
    and: [
      { collection: { equals: collection } },
      { document: { equals: document } },
      { endedAt: { exists: false } },
    ],
  }
  const data = { endedAt: new Date().toISOString() }
  await payload.update({ collection: 'take-downs', where, data, req })
}
