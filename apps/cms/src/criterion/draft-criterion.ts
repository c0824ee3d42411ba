import type { Criterion } from '@unknot/content-schema'
import { z } from 'zod'

/** As the engine's own form, with what may still be missing while somebody builds it. */
const nested: z.ZodType<Criterion> = z.lazy(() => draftCriterionSchema)

export const draftCriterionSchema: z.ZodType<Criterion> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), of: z.array(nested) }),
  z.strictObject({ kind: z.literal('any'), of: z.array(nested) }),
  z.strictObject({ kind: z.literal('not'), criterion: nested }),
  z.strictObject({ kind: z.literal('at-least'), count: z.int(), of: z.array(nested) }),
  z.strictObject({ kind: z.literal('yes'), question: z.string() }),
  z.strictObject({
    kind: z.literal('one-of'),
    question: z.string(),
    options: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('has'), question: z.string(), option: z.string() }),
  z.strictObject({
    kind: z.literal('between'),
    question: z.string(),
    min: z.int().optional(),
    max: z.int().optional(),
  }),
  z.strictObject({ kind: z.literal('any-danger-sign') }),
  z.strictObject({
    kind: z.literal('score'),
    score: z.string(),
    min: z.int().optional(),
    max: z.int().optional(),
  }),
])

export type Group = Extract<Criterion, { kind: 'all' | 'any' | 'at-least' | 'not' }>
export type Leaf = Exclude<Criterion, Group>

export const isGroup = (criterion: Criterion): criterion is Group =>
  criterion.kind === 'all' ||
  criterion.kind === 'any' ||
  criterion.kind === 'at-least' ||
  criterion.kind === 'not'

/** The criteria that a group joins. */
export const partsOf = (group: Group): readonly Criterion[] =>
  group.kind === 'not' ? [group.criterion] : group.of

/** The same group with other parts; "not" holds one, so several become "none of these". */
export function withParts(group: Group, parts: readonly Criterion[]): Group {
  if (group.kind !== 'not') return { ...group, of: [...parts] }
  const [only] = parts
  return only !== undefined && parts.length === 1
    ? { kind: 'not', criterion: only }
    : { kind: 'not', criterion: { kind: 'any', of: [...parts] } }
}

/** The same parts, joined otherwise. */
export function joinedAs(kind: Group['kind'], group: Group): Group {
  const parts = [...partsOf(group)]
  switch (kind) {
    case 'all':
    case 'any':
      return { kind, of: parts }
    case 'at-least':
      return { kind, count: Math.min(2, Math.max(1, parts.length)), of: parts }
    case 'not':
      return withParts({ kind: 'not', criterion: { kind: 'any', of: [] } }, parts)
  }
}
