import { z } from 'zod'
import { idSchema } from '../id.js'
import { pageFields } from '../publishing/page.schema.js'

/** A text on one topic. */
export const articleSchema = z.strictObject({
  kind: z.literal('article'),
  ...pageFields,
  title: z.string().min(1).max(120),
  /** What to take away, two or three sentences. */
  keyMessages: z.array(z.string().min(1).max(240)).min(2).max(3),
  relatedTreatments: z.array(idSchema),
  relatedConditions: z.array(idSchema),
})
export type Article = z.infer<typeof articleSchema>
