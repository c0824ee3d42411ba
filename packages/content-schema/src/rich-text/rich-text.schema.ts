import { z } from 'zod'
import { careLevelSchema } from '../care-level/care-level.schema.js'
import { idSchema } from '../id.js'
import { referenceIdSchema } from '../reference/reference.schema.js'
import { webAddressSchema } from '../web-address.js'

/** Nouns that have a page of their own, so that a text can link to them by id. */
export const pageKinds = [
  'article',
  'treatment',
  'condition',
  'exercise',
  'muscle',
  'glossary-term',
  'fact-check',
  'reference',
] as const
export const pageKindSchema = z.enum(pageKinds)
export type PageKind = z.infer<typeof pageKindSchema>

/** A page of ours, by id: its address is found when the link is shown. */
export const pageTargetSchema = z.strictObject({ kind: pageKindSchema, id: z.string().min(1) })
export type PageTarget = z.infer<typeof pageTargetSchema>

/** A run of text inside a paragraph or a list item. */
export const inlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().min(1),
    marks: z.array(z.enum(['strong', 'emphasis'])),
  }),
  /** A link to a page of ours. */
  z.strictObject({
    kind: z.literal('page-link'),
    to: pageTargetSchema,
    text: z.string().min(1),
  }),
  z.strictObject({ kind: z.literal('web-link'), url: webAddressSchema, text: z.string().min(1) }),
  /** A citation: shown as a numbered note. */
  z.strictObject({ kind: z.literal('citation'), reference: referenceIdSchema }),
])
export type Inline = z.infer<typeof inlineSchema>

const inlines = z.array(inlineSchema).min(1, 'Write something here or remove it.')

/** A block of a section. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), content: inlines }),
  z.strictObject({
    kind: z.literal('list'),
    isOrdered: z.boolean(),
    items: z.array(inlines).min(1),
  }),
  z.strictObject({ kind: z.literal('quote'), content: inlines }),
  /** A care card: what to look out for at one care level. */
  z.strictObject({
    kind: z.literal('care-card'),
    careLevel: careLevelSchema,
    items: z.array(inlines).min(1),
  }),
])
export type Block = z.infer<typeof blockSchema>

/** A part of a page under one heading. */
export const sectionSchema = z.strictObject({
  /** Anchor of the heading. */
  id: idSchema,
  heading: z.string().min(1).max(120),
  /** `evidence`: every paragraph and list item carries a citation. `practical`: no effect is claimed. */
  nature: z.enum(['evidence', 'practical']),
  blocks: z.array(blockSchema).min(1),
})
export type Section = z.infer<typeof sectionSchema>
