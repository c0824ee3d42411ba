import type { AskedQuestion } from '@unknot/content-schema'
import { z } from 'zod'

/** A question, as much of it as a condition needs. */
export const askableSchema = z.object({
  questions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      screen: z.string(),
      kind: z.enum(['yes-no', 'choice', 'choices', 'number']),
      options: z.array(z.object({ id: z.string(), label: z.string() })),
      min: z.number().nullable(),
      max: z.number().nullable(),
      unit: z.string(),
    }),
  ),
  screens: z.array(z.object({ id: z.string(), title: z.string() })),
  scores: z.array(z.object({ id: z.string(), label: z.string(), most: z.number() })),
})
export type Askable = z.infer<typeof askableSchema>
export type AskableQuestion = Askable['questions'][number]

export function toAskable(question: AskedQuestion): AskableQuestion {
  const { id, label, screen, kind } = question
  const isNumber = question.kind === 'number'
  return {
    id,
    label,
    screen,
    kind,
    options: 'options' in question ? question.options : [],
    min: isNumber ? question.min : null,
    max: isNumber ? question.max : null,
    unit: isNumber ? question.unit : '',
  }
}

/** How many patient cases a condition matches, or why that cannot be told. */
export const matchesSchema = z.union([
  z.object({ count: z.int(), of: z.int(), names: z.array(z.string()) }),
  z.object({ problem: z.string() }),
])
export type Matches = z.infer<typeof matchesSchema>
