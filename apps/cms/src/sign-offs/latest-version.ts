import type { BasePayload } from 'payload'
import { z } from 'zod'
import { adviseOn } from '../readability/advise-on'
import { changedByOf } from '../publishing/changed-by'
import type { PublishedCollection } from '../publishing/parse-published'
import { statusOf } from '../publishing/status'
import { findPublishTime } from '../schedule/planned-acts'
import { findTakeDown, type TakeDown } from '../take-downs/take-down-row'
import { describeProblem } from '../rich-text/problem'
import { hashContent } from './content-hash'

const dueSchema = z
  .string()
  .nullish()
  .transform((due) => due?.slice(0, 10) ?? null)

const rowSchema = z.looseObject({
  id: z.string(),
  review: z.looseObject({ nextReviewDue: dueSchema }).nullish(),
  nextReviewDue: dueSchema,
})

/** What an editor sees of a document now, draft or not. */
export type LatestVersion = {
  readonly id: string
  /** Whether readers see this very version. */
  readonly isLive: boolean
  /** Whether readers see an earlier version. */
  readonly hasLiveVersion: boolean
  readonly changedBy: readonly string[]
  /** Null where it cannot be published as it is. */
  readonly hash: string | null
  /** Why it cannot, one place each. */
  readonly problems: readonly string[]
  /** What could be plainer. It keeps nothing from readers. */
  readonly advice: readonly string[]
  /** ISO date; null where none is set. */
  readonly nextReviewDue: string | null
  /** ISO date and time; null where no publication is planned. */
  readonly publishAt: string | null
  /** How the page was taken down, as long as it is. */
  readonly takeDown: TakeDown | null
}

/** Null where there is no such document, or it lies in the bin. */
export async function findLatestVersion(
  payload: BasePayload,
  collection: PublishedCollection,
  id: string,
): Promise<LatestVersion | null> {
  const where = { id: { equals: id } }
  const common = { collection, where, depth: 0, limit: 1, pagination: false } as const
  const { docs } = await payload.find({ ...common, draft: true, showHiddenFields: true })
  const [row] = docs
  if (row === undefined) return null
  const live = await payload.find({ ...common, draft: false })
  const read = await hashContent(collection, row, payload)
  const isLive = statusOf(row) === 'published'
  const { review, nextReviewDue } = rowSchema.parse(row)
  return {
    id,
    nextReviewDue: review?.nextReviewDue ?? nextReviewDue,
    publishAt: await findPublishTime(payload, collection, id),
    takeDown: await findTakeDown(payload, collection, id),
    isLive,
    hasLiveVersion: !isLive && statusOf(live.docs[0]) === 'published',
    changedBy: changedByOf(row),
    hash: read.outcome === 'ok' ? read.value.hash : null,
    advice: read.outcome === 'ok' ? adviseOn(read.value.content) : [],
    problems: read.outcome === 'ok' ? [] : read.problem.map(describeProblem),
  }
}
