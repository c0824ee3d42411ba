import { z } from 'zod'
import { shownCommentSchema } from '../voice/voice.schema.js'
import { articleSchema } from '../article/article.schema.js'
import { conditionSchema } from '../condition/condition.schema.js'
import { exerciseSchema } from '../exercise/exercise.schema.js'
import { factCheckSchema } from '../fact-check/fact-check.schema.js'
import { glossaryTermSchema } from '../glossary-term/glossary-term.schema.js'
import { muscleSchema } from '../muscle/muscle.schema.js'
import { referenceSchema } from '../reference/reference.schema.js'
import { treatmentSchema } from '../treatment/treatment.schema.js'

/** A published document that has a page of its own. */
export const pageDocumentSchema = z.discriminatedUnion('kind', [
  articleSchema,
  treatmentSchema,
  conditionSchema,
  exerciseSchema,
  muscleSchema,
  glossaryTermSchema,
  factCheckSchema,
  referenceSchema,
])
export type PageDocument = z.infer<typeof pageDocumentSchema>

/** Answer of `documents/:kind/:id`. */
export const documentEnvelopeSchema = z.strictObject({
  /** Same as in the manifest. */
  version: z.string().min(1),
  /** ISO date and time of the last publication. */
  publishedAt: z.iso.datetime(),
  document: pageDocumentSchema,
  /** What changed for readers, the newest first. */
  changes: z
    .array(z.strictObject({ at: z.iso.datetime(), note: z.string().min(1).max(300) }))
    .optional(),
  /** What readers said of it and a person let through, the oldest first. */
  comments: z.array(shownCommentSchema).optional(),
})
export type DocumentEnvelope = z.infer<typeof documentEnvelopeSchema>
