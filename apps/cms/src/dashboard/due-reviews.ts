import type { BasePayload, Where } from 'payload'

/** Where the date of the next review is kept. */
const dated = [
  { collection: 'articles', field: 'review.nextReviewDue' },
  { collection: 'treatments', field: 'review.nextReviewDue' },
  { collection: 'conditions', field: 'review.nextReviewDue' },
  { collection: 'exercises', field: 'review.nextReviewDue' },
  { collection: 'muscles', field: 'review.nextReviewDue' },
  { collection: 'glossary', field: 'review.nextReviewDue' },
  { collection: 'fact-checks', field: 'review.nextReviewDue' },
  { collection: 'rules', field: 'nextReviewDue' },
] as const

/** Published documents of one collection whose review is overdue, or due soon. */
export type DueReviews = {
  readonly collection: string
  readonly field: string
  readonly overdue: number
  readonly soon: number
  /** ISO date and time: reviews due until then are counted. */
  readonly until: string
}

const days = 24 * 60 * 60 * 1000
/** How long before it is due a review is asked for. */
export const noticeDays = 60

/** Collections with reviews that are overdue or due in the next 60 days. */
export async function findDueReviews(
  payload: BasePayload,
  now: Date,
): Promise<readonly DueReviews[]> {
  const until = new Date(now.getTime() + noticeDays * days).toISOString()
  const counted = await Promise.all(
    dated.map(async ({ collection, field }) => {
      const count = async (due: string): Promise<number> => {
        const where: Where = {
          and: [{ _status: { equals: 'published' } }, { [field]: { less_than: due } }],
        }
        return (await payload.count({ collection, where })).totalDocs
      }
      const [overdue, all] = await Promise.all([count(now.toISOString()), count(until)])
      return { collection, field, overdue, soon: all - overdue, until }
    }),
  )
  return counted.filter(({ overdue, soon }) => overdue + soon > 0)
}
