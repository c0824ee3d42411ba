import { z } from 'zod'
import { criterionSchema } from '../criterion/criterion.schema.js'
import { idSchema } from '../id.js'

/** An option of a choice or choices question. */
export const optionSchema = z.strictObject({
  /** "not-sure" is reserved: every question accepts it. */
  id: idSchema.refine(
    (id) => id !== 'not-sure',
    'The answer "not-sure" is built in; use another id.',
  ),
  label: z.string().min(1).max(160),
  /** Options of the same question that this one implies. */
  implies: z.array(idSchema).optional(),
})

const questionFields = {
  id: idSchema,
  /** The question in the reader's words. */
  label: z.string().min(1).max(300),
  /** Why it is asked, in one sentence. */
  why: z.string().min(1).max(300),
  /** What the words mean, for a reader who hesitates over the answer. */
  help: z.string().min(1).max(300).optional(),
  /** The screen that asks it: one of `questionScreens`. */
  screen: idSchema,
  /** Advice stays incomplete without an answer. */
  isRequired: z.boolean().optional(),
  /** Asked only of readers who meet this; for all others it counts as no or none. */
  askedWhen: criterionSchema.optional(),
}

const editorialFields = {
  /** Field of questionnaire G in the evidence file, such as "rf_saddle_numb". */
  evidenceField: z
    .string()
    .regex(/^[a-z0-9_]+$/, 'Use the field of the evidence file, such as "rf_saddle_numb".'),
  /** Place within its screen, lowest first. */
  order: z.int().min(0),
}

const kinds = {
  yesNo: {
    kind: z.literal('yes-no'),
    /** `danger-sign`: yes alone means at least `soon`. `modifier`: only sharpens other rules. */
    role: z.enum(['danger-sign', 'modifier', 'fact']),
    notSureCountsAs: z.literal('yes').optional(),
  },
  choice: {
    kind: z.literal('choice'),
    options: z.array(optionSchema).min(2),
    /** The answer of a reader whom the question does not concern, for vignettes. */
    harmless: idSchema.optional(),
  },
  choices: { kind: z.literal('choices'), options: z.array(optionSchema).min(1) },
  number: {
    kind: z.literal('number'),
    min: z.int(),
    max: z.int(),
    unit: z.string().min(1).max(40),
    /** The answer of a reader whom the question does not concern, for vignettes. */
    harmless: z.int().optional(),
  },
}

/** Something we ask the reader. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...kinds.yesNo, ...questionFields, ...editorialFields }),
  z.strictObject({ ...kinds.choice, ...questionFields, ...editorialFields }),
  z.strictObject({ ...kinds.choices, ...questionFields, ...editorialFields }),
  z.strictObject({ ...kinds.number, ...questionFields, ...editorialFields }),
])
export type Question = z.infer<typeof questionSchema>

/** A question as the knowledge base holds it: in its place, without what only editors need. */
export const askedQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...kinds.yesNo, ...questionFields }),
  z.strictObject({ ...kinds.choice, ...questionFields }),
  z.strictObject({ ...kinds.choices, ...questionFields }),
  z.strictObject({ ...kinds.number, ...questionFields }),
])
export type AskedQuestion = z.infer<typeof askedQuestionSchema>
