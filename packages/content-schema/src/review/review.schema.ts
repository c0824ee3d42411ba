import { z } from 'zod'
import { dateSchema } from '../id.js'

/** When a whole page was last checked, and when it is due again. */
export const reviewSchema = z
  .strictObject({
    /** Set only when the whole page was reviewed, not for a corrected typing error. */
    lastReviewed: dateSchema,
    nextReviewDue: dateSchema,
    /** Whether a clinician has checked the page. */
    clinicianCheck: z.enum(['not-yet', 'done']),
  })
  .refine((review) => review.nextReviewDue > review.lastReviewed, {
    message: 'The next review must be due after the last one.',
    path: ['nextReviewDue'],
  })
export type Review = z.infer<typeof reviewSchema>
