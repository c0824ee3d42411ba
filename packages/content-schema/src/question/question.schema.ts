import { z } from 'zod'
import { criterionSchema } from '../criterion/criterion.schema.js'
import { idSchema } from '../id.js'

/** An option of a choice or choices question. */
export const optionSchema = z.strictObject({
  /** "not-sure" is reserved: every question accepts it. */
  id: idSchema.refine((id) => id !== 'not-sure', 'The answer "not-sure" is built in; use another id.'),
  label: z.string().min(1).max(160),
  /** Options of the same question that this one implies. */
  implies: z.array(idSchema).optional(),
})

const questionFields = {
  id: idSchema,
  /** Field of questionnaire G in the evidence file, such as "rf_saddle_numb". */
  evidenceField: z.string().regex(/^[a-z0-9_]+$/),
  /** The question in the reader's words. */
  label: z.string().min(1).max(300),
  /** Why it is asked, in one sentence. */
  why: z.string().min(1).max(300),
  /** The screen that asks it: one of `questionScreens`. */
  screen: idSchema,
  /** Place within its screen, lowest first. */
  order: z.int().min(0),
  /** Advice stays incomplete without an answer. */
  isRequired: z.boolean().optional(),
  /** Asked only of readers who meet this; for all others it counts as no or none. */
  askedWhen: criterionSchema.optional(),
}

/** Something we ask the reader. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('yes-no'),
    ...questionFields,
    /** `danger-sign`: yes alone means at least `soon`. `modifier`: only sharpens other rules. */
    role: z.enum(['danger-sign', 'modifier', 'fact']),
    notSureCountsAs: z.literal('yes').optional(),
  }),
  z.strictObject({ kind: z.literal('choice'), ...questionFields, options: z.array(optionSchema).min(2) }),
  z.strictObject({ kind: z.literal('choices'), ...questionFields, options: z.array(optionSchema).min(1) }),
  z.strictObject({
    kind: z.literal('number'),
    ...questionFields,
    min: z.int(),
    max: z.int(),
    unit: z.string().min(1).max(40),
  }),
])
export type Question = z.infer<typeof questionSchema>
