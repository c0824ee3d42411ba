import { z } from 'zod'
import { idSchema } from '../id.js'
import { referenceIdSchema } from '../reference/reference.schema.js'

/** GRADE words, surest first; `not-graded` = no graded evidence found. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-graded'] as const
export const certaintySchema = z.enum(certainties)
export type Certainty = z.infer<typeof certaintySchema>

/** How big the effect is, biggest first. A separate fact from certainty. */
export const effects = ['large', 'medium', 'small', 'tiny', 'none', 'unknown'] as const
export const effectSchema = z.enum(effects)
export type Effect = z.infer<typeof effectSchema>

/** What guidelines say of a treatment for a problem. */
export const guidelineStances = ['for', 'against', 'mixed', 'silent'] as const

/** What a rule or a contraindication rests on. A convention may only raise care or exclude. */
export const basisSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('guideline'),
    /** At least one source. */
    references: z
      .array(referenceIdSchema)
      .min(1, 'A guideline basis needs at least one reference.'),
  }),
  z.strictObject({
    kind: z.literal('convention'),
    /** Shown to readers, such as "Usual practice; source not yet checked." */
    note: z.string().min(1).max(300),
    /** Sources read beside it, if any. */
    references: z.array(referenceIdSchema),
  }),
])
export type Basis = z.infer<typeof basisSchema>

/** What is known of a treatment for one problem. */
export const treatmentEvidenceSchema = z.strictObject({
  /** Which problem: one of `problems`. */
  problem: idSchema,
  certainty: certaintySchema,
  effect: effectSchema,
  /** The effect in plain words. A figure appears only if it was verified at source. */
  words: z.string().min(1).max(300),
  /** `against`: never recommended for this problem. */
  guidelines: z.enum(guidelineStances),
  references: z.array(referenceIdSchema),
})
export type TreatmentEvidence = z.infer<typeof treatmentEvidenceSchema>
