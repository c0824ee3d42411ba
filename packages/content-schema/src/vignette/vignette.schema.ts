import { z } from 'zod'
import { careLevelSchema } from '../care-level/care-level.schema.js'
import { dateSchema, idSchema } from '../id.js'

/** An answer: an option, yes/no/not-sure, a number, or a list of options (empty = none of these). */
export const answerSchema = z.union([z.string(), z.int(), z.array(z.string())], {
  error: 'Answer with an option, a whole number, or a list of options.',
})
/** Question id → answer. Absent = not asked. */
export const answersSchema = z.record(idSchema, answerSchema)

const evidenceRowSchema = z
  .string()
  .regex(/^[A-Z]\d{1,2}(\.\d+)?$/, 'Use a row or section of the evidence file, such as "D06.2".')

/** A short patient case and the advice that the evidence asks for. */
export const vignetteSchema = z.strictObject({
  id: idSchema,
  /** A full sentence that a non-programmer can review. */
  name: z.string().min(1).max(240),
  today: dateSchema,
  /**
   * `no-danger-signs`: every question that the answers leave out counts as no, none or a harmless value.
   * `nothing`: what is left out was not asked.
   */
  others: z.enum(['nothing', 'no-danger-signs']),
  answers: answersSchema,
  expect: z.strictObject({
    careLevel: careLevelSchema.optional(),
    status: z.enum(['settled', 'provisional', 'incomplete']).optional(),
    /** Rules that must be among the reasons. */
    because: z.array(idSchema).optional(),
    /** Treatments that must be recommended. */
    recommends: z.array(idSchema).optional(),
    /** Treatments that must be among the first three. */
    first: z.array(idSchema).optional(),
    /** Treatments that must not be recommended. */
    never: z.array(idSchema).optional(),
    /** Treatments that must carry a caution. */
    cautions: z.array(idSchema).optional(),
    /** The question that must come next. */
    asksNext: idSchema.optional(),
    /** Rows or sections of `content/evidence.md` that ask for this, such as "D06.2", "T16" or "D4". */
    evidenceRows: z.array(evidenceRowSchema).min(1).optional(),
  }),
})
export type Vignette = z.infer<typeof vignetteSchema>
