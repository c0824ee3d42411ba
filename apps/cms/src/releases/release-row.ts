import type { KnowledgeBase } from '@unknot/content-schema'
import { knowledgeBaseSchema } from '@unknot/content-schema'
import type { BasePayload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { checksReportSchema } from './checks-report'
import { historySchema } from './history'
import { releaseStates } from './steps'

const personSchema = z
  .union([z.string(), z.looseObject({ id: z.string() })])
  .nullish()
  .transform((person) => (typeof person === 'object' ? (person?.id ?? null) : (person ?? null)))

export const releaseRowSchema = z.object({
  id: z.string(),
  number: z.int(),
  note: z.string(),
  state: z.enum(releaseStates),
  hash: z.string(),
  /** Looked at when it is needed: it may have been tampered with. */
  knowledgeBase: z.unknown(),
  /** Null also for one of another time, in a form that is no longer read: as good as none. */
  report: checksReportSchema.nullable().catch(null),
  sealed: z.unknown(),
  createdBy: personSchema,
  signedOffBy: personSchema,
  history: historySchema.catch([]),
})

/** A release as the database holds it. */
export type ReleaseRow = z.infer<typeof releaseRowSchema>

export const knowledgeBaseOf = ({ knowledgeBase }: ReleaseRow): KnowledgeBase =>
  knowledgeBaseSchema.parse(knowledgeBase)

/** The transaction to take part in, if there is one. */
export type Within = Partial<Pick<PayloadRequest, 'transactionID'>>

export async function findReleases(
  payload: BasePayload,
  where: Where,
  { limit = 0, sort = '-number', req = {} }: { limit?: number; sort?: string; req?: Within } = {},
): Promise<readonly ReleaseRow[]> {
  const { docs } = await payload.db.find({
    collection: 'releases',
    where,
    sort,
    limit,
    pagination: false,
    req,
  })
  return z.array(releaseRowSchema).parse(docs)
}

export async function findRelease(payload: BasePayload, id: string): Promise<ReleaseRow | null> {
  const [row] = await findReleases(payload, { id: { equals: id } }, { limit: 1 })
  return row ?? null
}

/** The one that readers see. Should two claim it after a crash, it is the one that went live last. */
export async function findLiveRelease(payload: BasePayload): Promise<ReleaseRow | null> {
  const where = { state: { equals: 'live' } }
  const [row] = await findReleases(payload, where, { limit: 1, sort: '-liveSince' })
  return row ?? null
}

/** Hash of the release that readers see; null before the first. */
export async function findLiveHash(payload: BasePayload): Promise<string | null> {
  const { docs } = await payload.db.find({
    collection: 'releases',
    where: { state: { equals: 'live' } },
    sort: '-liveSince',
    limit: 1,
    pagination: false,
    select: { hash: true },
    req: {},
  })
  return z.array(z.object({ hash: z.string() })).parse(docs)[0]?.hash ?? null
}
