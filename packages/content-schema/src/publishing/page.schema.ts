import { z } from 'zod'
import { idSchema } from '../id.js'
import { reviewSchema } from '../review/review.schema.js'
import { sectionSchema } from '../rich-text/rich-text.schema.js'
import { referenceIdSchema } from '../reference/reference.schema.js'
import { topicSchema } from '../topic/topic.schema.js'

/** Fields that every page of the library has. */
export const pageFields = {
  id: idSchema,
  /** The last part of the page's address; may change, and then the old address redirects. */
  slug: idSchema,
  /** One or two plain sentences under the heading, and in lists. */
  summary: z.string().min(1).max(320),
  sections: z.array(sectionSchema).min(1),
  /** Danger signs shown before anything else: ids of rules of the live release. */
  dangerSigns: z.array(idSchema),
  /** Every source that the page cites. */
  references: z.array(referenceIdSchema).min(1, 'Evidence needs a citation to be published.'),
  review: reviewSchema,
  /** What search engines and shared links show instead of the title and the summary. */
  seo: z
    .strictObject({
      title: z.string().min(1).max(70).optional(),
      description: z.string().min(1).max(160).optional(),
    })
    .optional(),
  /** What the page is about, across the kinds of page. */
  topics: z.array(topicSchema).optional(),
}
