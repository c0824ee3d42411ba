import { z } from 'zod'
import { idSchema } from '../id.js'

/** One test on the answers, as the engine reads it. */
export type Criterion =
  | { kind: 'all'; of: Criterion[] }
  | { kind: 'any'; of: Criterion[] }
  | { kind: 'not'; criterion: Criterion }
  | { kind: 'at-least'; count: number; of: Criterion[] }
  | { kind: 'yes'; question: string }
  | { kind: 'one-of'; question: string; options: string[] }
  | { kind: 'has'; question: string; option: string }
  | { kind: 'between'; question: string; min?: number | undefined; max?: number | undefined }
  | { kind: 'any-danger-sign' }
  | { kind: 'score'; score: string; min?: number | undefined; max?: number | undefined }

const nested: z.ZodType<Criterion> = z.lazy(() => criterionSchema)
const several = z.array(nested).min(1, 'Name at least one criterion.')

/** One test on the answers. Nested criteria are checked to any depth. */
export const criterionSchema: z.ZodType<Criterion> = z.discriminatedUnion('kind', [
  /** Every one is met. */
  z.strictObject({ kind: z.literal('all'), of: several }),
  /** One or more is met. */
  z.strictObject({ kind: z.literal('any'), of: several }),
  z.strictObject({ kind: z.literal('not'), criterion: nested }),
  /** At least `count` of these are met. */
  z.strictObject({ kind: z.literal('at-least'), count: z.int().min(1), of: several }),
  /** A yes-no question is answered yes. */
  z.strictObject({ kind: z.literal('yes'), question: idSchema }),
  /** A choice question is answered with one of these options. */
  z.strictObject({
    kind: z.literal('one-of'),
    question: idSchema,
    options: z.array(idSchema).min(1),
  }),
  /** A choices question has this option ticked, or one that implies it. */
  z.strictObject({ kind: z.literal('has'), question: idSchema, option: idSchema }),
  /** A number question is answered from `min` to `max`, both included. */
  z
    .strictObject({
      kind: z.literal('between'),
      question: idSchema,
      min: z.int().optional(),
      max: z.int().optional(),
    })
    .refine(hasBorder, { message: 'Give a lowest number (min), a highest number (max), or both.' }),
  /** Any danger sign that is not a modifier is answered yes. */
  z.strictObject({ kind: z.literal('any-danger-sign') }),
  /** A score comes to `min` to `max` points, both included. */
  z
    .strictObject({
      kind: z.literal('score'),
      score: idSchema,
      min: z.int().min(1).optional(),
      max: z.int().min(0).optional(),
    })
    .refine(hasBorder, { message: 'Give the fewest points (min), the most (max), or both.' }),
])

function hasBorder({ min, max }: { min?: number | undefined; max?: number | undefined }): boolean {
  return min !== undefined || max !== undefined
}
