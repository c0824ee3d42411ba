import type { BasePayload } from 'payload'
import { z } from 'zod'
import { publishedCollections, isPublishedCollection } from '../publishing/parse-published'

/** Drafts of one collection that readers do not see. */
export type WaitingDrafts = {
  readonly collection: string
  /** How many nobody has signed off as they stand now. */
  readonly unsigned: number
  /** How many only wait to be published. */
  readonly signed: number
}

const draftSchema = z.object({ id: z.string(), updatedAt: z.string() })
type Draft = z.infer<typeof draftSchema>

const approvalSchema = z.object({
  document: z.string(),
  at: z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString()),
})
type Approval = z.infer<typeof approvalSchema>

/** Collections with drafts, in the order of the menu. */
export async function findWaitingDrafts(payload: BasePayload): Promise<readonly WaitingDrafts[]> {
  const approvals = await findApprovals(payload)
  const counted = await Promise.all(
    publishedCollections.map(async (collection) => {
      const drafts = await findDrafts(payload, collection)
      return { collection, ...countDrafts(drafts, approvals) }
    }),
  )
  return counted.filter(({ unsigned, signed }) => unsigned + signed > 0)
}

/** A sign-off counts while nothing was saved after it. The gate itself compares the content. */
export function countDrafts(drafts: readonly Draft[], approvals: readonly Approval[]) {
  const signed = drafts.filter(({ id, updatedAt }) =>
    approvals.some(({ document, at }) => document === id && at >= updatedAt),
  ).length
  return { unsigned: drafts.length - signed, signed }
}

async function findDrafts(payload: BasePayload, collection: string): Promise<readonly Draft[]> {
  if (!isPublishedCollection(collection)) return []
  const { docs } = await payload.find({
    collection,
    where: { _status: { equals: 'draft' } },
    draft: true,
    depth: 0,
    pagination: false,
    select: { updatedAt: true },
  })
  return draftSchema.array().parse(docs)
}

async function findApprovals(payload: BasePayload): Promise<readonly Approval[]> {
  const { docs } = await payload.db.find({
    collection: 'sign-offs',
    where: { and: [{ decision: { equals: 'approved' } }, { scope: { equals: 'clinical' } }] },
    sort: '-at',
    limit: 1000,
    pagination: false,
    select: { document: true, at: true },
    req: {},
  })
  return approvalSchema.array().parse(docs)
}
