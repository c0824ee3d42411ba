import { z } from 'zod'
import { pageFields } from '../publishing/page.schema.js'
import { referenceIdSchema } from '../reference/reference.schema.js'
import { pageTargetSchema, sectionSchema } from '../rich-text/rich-text.schema.js'

const { id, slug, dangerSigns, review } = pageFields
const otherWord = z.string().min(1).max(80)

/** A word that readers meet, explained. */
export const glossaryTermSchema = z.strictObject({
  kind: z.literal('glossary-term'),
  id,
  slug,
  /** As it stands in a text, such as "Taut band". */
  term: z.string().min(1).max(80),
  /** The term as it stands in table E5 of the evidence file. */
  evidenceRow: z.string().min(1).max(80),
  /** What it means, in one or two plain sentences. */
  meaning: z.string().min(1).max(320),
  /** Other words for the same, shown and searched. */
  synonyms: z.array(otherWord),
  /** How people misspell it; searched, never shown. */
  misspellings: z.array(otherWord),
  /** More to say, where there is more. Evidence in it cites its sources. */
  sections: z.array(sectionSchema),
  dangerSigns,
  /** Every source that the sections cite. */
  references: z.array(referenceIdSchema),
  /** Where to read on. */
  seeAlso: z.array(pageTargetSchema),
  review,
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>
