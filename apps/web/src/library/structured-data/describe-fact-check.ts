import type { FactCheck } from '@unknot/content-schema'
import type { ClaimReview, Organization } from 'schema-dts'
import { verdictMeanings, verdictWords } from '../../design-system/VerdictLine/words'

type Source = { readonly by: Organization; readonly publishedAt: string }

/** A claim and our verdict, in our own words: they are kinds and no scale, so there is no number. */
export const describeFactCheck = (
  { claim, verdicts, verdictNote, summary }: FactCheck,
  { by, publishedAt }: Source,
): ClaimReview => ({
  '@type': 'ClaimReview',
  claimReviewed: claim,
  reviewBody: summary,
  dateModified: publishedAt,
  author: by,
  reviewRating: {
    '@type': 'Rating',
    alternateName:
      verdicts.map((verdict) => verdictWords[verdict]).join('; ') +
      (verdictNote === null ? '' : ` (${verdictNote})`),
    ratingExplanation: verdicts.map((verdict) => verdictMeanings[verdict]).join(' '),
  },
})
