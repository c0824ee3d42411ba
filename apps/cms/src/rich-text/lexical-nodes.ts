import type { PageKind } from '@unknot/content-schema'
import { z } from 'zod'

export const citationBlockSlug = 'citation'
export const careCardBlockSlug = 'care-card'

/** Collections that a text may link to, and what kind of page each holds. */
export const linkedCollections = {
  articles: 'article',
  treatments: 'treatment',
  conditions: 'condition',
  exercises: 'exercise',
  muscles: 'muscle',
  glossary: 'glossary-term',
  'fact-checks': 'fact-check',
  references: 'reference',
} as const satisfies Record<string, PageKind>
export type LinkedCollection = keyof typeof linkedCollections
export const linkedCollectionSlugs = [
  'articles',
  'treatments',
  'conditions',
  'exercises',
  'muscles',
  'glossary',
  'fact-checks',
  'references',
] as const satisfies readonly LinkedCollection[]

/** Text formats of Lexical, as bits. */
export const bold = 1
export const italic = 2

/** A node of Lexical, as little of it as every node has. */
export const nodeSchema = z.looseObject({
  type: z.string(),
  children: z.array(z.unknown()).optional(),
})
export type LexicalNode = z.infer<typeof nodeSchema>

export const editorStateSchema = z.looseObject({ root: nodeSchema })

/** A related document: its id, or the whole of it where it was populated. */
const relationSchema = z
  .union([z.string(), z.looseObject({ id: z.string() })])
  .transform((related) => (typeof related === 'string' ? related : related.id))

export const textNodeSchema = z.looseObject({ text: z.string(), format: z.int() })

export const linkNodeSchema = z.looseObject({
  fields: z.discriminatedUnion('linkType', [
    z.looseObject({ linkType: z.literal('custom'), url: z.string() }),
    z.looseObject({
      linkType: z.literal('internal'),
      doc: z.looseObject({ relationTo: z.string(), value: relationSchema }),
    }),
  ]),
})

export const citationFieldsSchema = z.looseObject({
  fields: z.looseObject({ blockType: z.literal(citationBlockSlug), reference: relationSchema }),
})

export const careCardFieldsSchema = z.looseObject({
  fields: z.looseObject({
    blockType: z.literal(careCardBlockSlug),
    careLevel: z.unknown(),
    signs: z.unknown(),
  }),
})
