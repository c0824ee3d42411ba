import { z } from 'zod'
import { bodySiteSchema } from '../body-site/body-site.schema.js'
import { idSchema } from '../id.js'
import { pageFields } from '../publishing/page.schema.js'

/** A health problem. */
export const conditionSchema = z.strictObject({
  kind: z.literal('condition'),
  ...pageFields,
  name: z.string().min(1).max(120),
  /** Other names that people use. */
  alsoKnownAs: z.array(z.string().min(1).max(80)),
  bodySites: z.array(bodySiteSchema),
  /** What to take away, two or three sentences. */
  keyMessages: z.array(z.string().min(1).max(240)).min(2).max(3),
  /** Problem of the knowledge base whose evidence applies; null where none does. */
  problem: idSchema.nullable(),
  relatedTreatments: z.array(idSchema),
})
export type Condition = z.infer<typeof conditionSchema>
