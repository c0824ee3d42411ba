import { z } from 'zod'
import { careLevelSchema } from '../care-level/care-level.schema.js'
import { criterionSchema } from '../criterion/criterion.schema.js'
import { basisSchema } from '../evidence/evidence.schema.js'
import { dateSchema, idSchema } from '../id.js'

/** When the criteria are met, the care level is at least this. */
export const ruleSchema = z.strictObject({
  /** Stable, never reused: appears in explanations, vignettes and the change log. */
  id: idSchema,
  /** Row and clause of the evidence file, such as "D06.2" (the second clause of D06). */
  evidenceRow: z
    .string()
    .regex(/^D\d{2}\.\d$/, 'Use the row and clause of the evidence file, such as "D06.2".'),
  title: z.string().min(1).max(160),
  /** The danger sign as a short phrase for a care card. */
  sign: z.string().min(1).max(200),
  when: criterionSchema,
  careLevel: careLevelSchema,
  /** Words that replace the general "what to do" line. */
  action: z.string().min(1).max(300).optional(),
  /** A guideline with references, or a convention that may only raise care. */
  basis: basisSchema,
  lastReviewed: dateSchema,
  nextReviewDue: dateSchema,
})
export type Rule = z.infer<typeof ruleSchema>
