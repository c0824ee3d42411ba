import type { BasePayload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

/** The task that Payload queues when somebody schedules a publication. */
export const scheduleTask = 'schedulePublish'

const dateSchema = z
  .union([z.string(), z.date()])
  .transform((at) => new Date(at).toISOString())
  .nullish()
  .transform((at) => at ?? null)

const jobSchema = z.object({
  id: z.string(),
  waitUntil: dateSchema,
  hasError: z.boolean().nullish(),
  error: z.unknown(),
  input: z.looseObject({
    type: z.enum(['publish', 'unpublish']).nullish(),
    doc: z.looseObject({ relationTo: z.string(), value: z.string() }).nullish(),
  }),
})

/** Something that is to happen to a document at a set time, or did not happen. */
export type PlannedAct = {
  readonly id: string
  readonly act: 'publish' | 'unpublish'
  readonly collection: string
  readonly document: string
  /** ISO date and time; null once it was tried. */
  readonly at: string | null
  /** Why it failed; null while it has not. */
  readonly problem: string | null
}

/** Whatever waits or failed, soonest first. What was done is no longer listed. */
export async function findPlannedActs(
  payload: BasePayload,
  where: Where = {},
  req: Partial<PayloadRequest> = {},
): Promise<readonly PlannedAct[]> {
  const { docs } = await payload.db.find({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: scheduleTask } }, { completedAt: { exists: false } }, where],
    },
    sort: 'waitUntil',
    pagination: false,
    limit: 0,
    req,
  })
  return z
    .array(z.unknown())
    .parse(docs)
    .flatMap((job) => toAct(job) ?? [])
}

function toAct(job: unknown): PlannedAct | null {
  const parsed = jobSchema.safeParse(job)
  if (!parsed.success || !parsed.data.input.doc) return null
  const { id, input, waitUntil, hasError, error } = parsed.data
  const { relationTo, value } = parsed.data.input.doc
  return {
    id,
    act: input.type ?? 'publish',
    collection: relationTo,
    document: value,
    at: waitUntil,
    problem: hasError === true ? messageOf(error) : null,
  }
}

const messageOf = (error: unknown): string =>
  z.looseObject({ message: z.string() }).safeParse(error).data?.message ??
  'It failed, and nobody knows why.'

/** When this document is to be published; null where that is not planned. */
export async function findPublishTime(
  payload: BasePayload,
  collection: string,
  document: string,
): Promise<string | null> {
  const planned = await findPlannedActs(payload, { hasError: { not_equals: true } })
  const next = planned.find(
    (one) => one.collection === collection && one.document === document && one.act === 'publish',
  )
  return next?.at ?? null
}

/** An act that should have happened this long ago has not: nothing runs the queue. */
const lateMs = 2 * 60 * 1000

/** Acts that did not happen when they should have: refused at their time, or never tried. */
export const isLate = ({ at, problem }: PlannedAct, now: Date): boolean =>
  problem === null && at !== null && now.getTime() - Date.parse(at) > lateMs
