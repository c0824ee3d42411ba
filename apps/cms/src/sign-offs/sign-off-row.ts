import type { BasePayload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { decisions, scopes } from './decisions'

const reviewerSchema = z
  .union([z.string(), z.looseObject({ id: z.string() })])
  .nullish()
  .transform((reviewer) =>
    typeof reviewer === 'object' ? (reviewer?.id ?? null) : (reviewer ?? null),
  )

const signOffSchema = z.object({
  id: z.string(),
  contentHash: z.string(),
  /** Null where the account is no longer there. */
  reviewer: reviewerSchema,
  decision: z.enum(decisions),
  scope: z
    .enum(scopes)
    .nullish()
    .transform((scope) => scope ?? 'clinical'),
  note: z
    .string()
    .nullish()
    .transform((note) => note ?? ''),
  at: z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString()),
})

/** A sign-off as the database holds it. */
export type SignOff = z.infer<typeof signOffSchema>

/** The sign-offs of a document, newest first. */
export async function findSignOffs(
  payload: BasePayload,
  collection: string,
  document: string,
  req: Partial<PayloadRequest> = {},
): Promise<readonly SignOff[]> {
  const { docs } = await payload.db.find({
    collection: 'sign-offs',
    where: { and: [{ collection: { equals: collection } }, { document: { equals: document } }] },
    sort: '-at',
    limit: 200,
    pagination: false,
    req,
  })
  return signOffSchema.array().parse(docs)
}
