import { z } from 'zod'
import { criterionSchema } from '../criterion/criterion.schema.js'
import { idSchema } from '../id.js'
import { askedQuestionSchema } from '../question/question.schema.js'
import { referenceIdSchema } from '../reference/reference.schema.js'
import { ruleSchema } from '../rule/rule.schema.js'
import { treatmentFactsSchema } from '../treatment/treatment.schema.js'
import { webAddressSchema } from '../web-address.js'

/** A group of questions asked together. */
export const screenSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  intro: z.string().min(1).max(400).optional(),
})
export type Screen = z.infer<typeof screenSchema>

/** A kind of complaint that the evidence speaks about. */
export const problemSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1).max(120),
  when: criterionSchema,
  /** Where to look for indirect evidence, nearest first. */
  nearest: z.array(idSchema),
})
export type Problem = z.infer<typeof problemSchema>

/** Points counted over the answers. */
export const scoreSchema = z.strictObject({
  id: idSchema,
  /** What is counted, as it follows a number: "things that can slow recovery". */
  label: z.string().min(1).max(120),
  /** Each gives its points once it is met. No score is counted within a score. */
  items: z.array(z.strictObject({ when: criterionSchema, points: z.literal([1, 2, 3]) })).min(1),
})
export type Score = z.infer<typeof scoreSchema>

/** A source, as much of it as an explanation needs. */
export const citationSchema = z.strictObject({
  id: referenceIdSchema,
  label: z.string().min(1).max(400),
  url: webAddressSchema.optional(),
})

/** Everything the engine reads. */
export const knowledgeBaseSchema = z.strictObject({
  schemaVersion: z.literal(1),
  screens: z.array(screenSchema).min(1),
  questions: z.array(askedQuestionSchema).min(1),
  /** What the criteria of kind `score` count. */
  scores: z.array(scoreSchema).optional(),
  problems: z.array(problemSchema).min(1),
  rules: z.array(ruleSchema).min(1),
  treatments: z.array(treatmentFactsSchema),
  references: z.array(citationSchema),
})
export type KnowledgeBase = z.infer<typeof knowledgeBaseSchema>
