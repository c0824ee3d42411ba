import { z } from 'zod'
import { careLevelSchema } from '../care-level/care-level.schema.js'
import { idSchema } from '../id.js'
import { parseInline, toNotation } from './notation.js'
import type { Block, Inline, Section } from './rich-text.schema.js'

const text = z.string().min(1)

/** A section as it stands in a corpus file: texts in notation instead of trees. */
export const sectionFileSchema = z.strictObject({
  id: idSchema,
  heading: z.string().min(1).max(120),
  nature: z.enum(['evidence', 'practical']),
  blocks: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), text }),
        z.strictObject({ kind: z.literal('quote'), text }),
        z.strictObject({
          kind: z.literal('list'),
          isOrdered: z.boolean(),
          items: z.array(text).min(1),
        }),
        z.strictObject({
          kind: z.literal('care-card'),
          careLevel: careLevelSchema,
          items: z.array(text).min(1),
        }),
      ]),
    )
    .min(1),
})
export type SectionFile = z.infer<typeof sectionFileSchema>

/** Raised for a text whose notation cannot be read; the message names the text and the fix. */
export class NotationError extends Error {
  override name = 'NotationError'
  readonly code = 'rich-text/notation'
}

/** Turns a section of a corpus file into the tree that is published. Throws `NotationError`. */
export function expandSection({ blocks, ...section }: SectionFile): Section {
  return { ...section, blocks: blocks.map(expandBlock) }
}

function expandBlock(block: SectionFile['blocks'][number]): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { kind: block.kind, content: expandText(block.text) }
    case 'list':
      return { kind: 'list', isOrdered: block.isOrdered, items: block.items.map(expandText) }
    case 'care-card':
      return { kind: 'care-card', careLevel: block.careLevel, items: block.items.map(expandText) }
  }
}

function expandText(written: string): Inline[] {
  const parsed = parseInline(written)
  if (parsed.outcome === 'ok') return parsed.value
  throw new NotationError(`${parsed.problem} In: ${written}`)
}

/** The inverse of `expandSection`. */
export function toSectionFile({ blocks, ...section }: Section): SectionFile {
  return { ...section, blocks: blocks.map(toBlockFile) }
}

function toBlockFile(block: Block): SectionFile['blocks'][number] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { kind: block.kind, text: toNotation(block.content) }
    case 'list':
      return { kind: 'list', isOrdered: block.isOrdered, items: block.items.map(toNotation) }
    case 'care-card':
      return { kind: 'care-card', careLevel: block.careLevel, items: block.items.map(toNotation) }
  }
}
