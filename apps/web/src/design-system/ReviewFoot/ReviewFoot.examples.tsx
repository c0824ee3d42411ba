import { ReviewFoot } from './ReviewFoot'

const review = {
  lastReviewed: '2026-01-01',
  nextReviewDue: '2027-01-01',
  clinicianCheck: 'not-yet',
} as const

const publishedAt = '2026-02-03T00:00:00.000Z'

export const reviewFootExamples = {
  'on the day that it is due': (
    <ReviewFoot review={review} publishedAt={publishedAt} today="2027-01-01" />
  ),
  'a day later': <ReviewFoot review={review} publishedAt={publishedAt} today="2027-01-02" />,
}
