import type { Review } from './review.schema.js'

/** Reviews of pages. */
export const reviewExamples = {
  notYet: { lastReviewed: '2026-11-24', nextReviewDue: '2027-11-24', clinicianCheck: 'not-yet' },
  done: { lastReviewed: '2026-11-24', nextReviewDue: '2026-11-25', clinicianCheck: 'done' },
} satisfies Record<string, Review>
