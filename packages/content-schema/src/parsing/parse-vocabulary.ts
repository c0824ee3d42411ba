import type { z } from 'zod'
import { bodySiteSchema, type BodySite } from '../body-site/body-site.schema.js'
import { careLevelSchema, type CareLevel } from '../care-level/care-level.schema.js'
import { criterionSchema, type Criterion } from '../criterion/criterion.schema.js'
import {
  basisSchema,
  certaintySchema,
  effectSchema,
  type Basis,
  type Certainty,
  type Effect,
} from '../evidence/evidence.schema.js'
import { dateSchema, idSchema } from '../id.js'
import { referenceIdSchema } from '../reference/reference.schema.js'
import { hashSchema } from '../release/release.schema.js'
import { reviewSchema, type Review } from '../review/review.schema.js'
import {
  pageKindSchema,
  sectionSchema,
  type PageKind,
  type Section,
} from '../rich-text/rich-text.schema.js'
import { sectionFileSchema, type SectionFile } from '../rich-text/section-file.js'
import { topicSchema, type Topic } from '../topic/topic.schema.js'
import { answersSchema, type Vignette } from '../vignette/vignette.schema.js'
import { parseWith, type ParseResult } from './parse-with.js'

/** Values that several documents share, by name. */
export type Vocabulary = {
  answers: Vignette['answers']
  basis: Basis
  'body-site': BodySite
  'care-level': CareLevel
  certainty: Certainty
  criterion: Criterion
  date: string
  effect: Effect
  hash: string
  id: string
  'page-kind': PageKind
  'reference-id': string
  review: Review
  section: Section
  'section-file': SectionFile
  topic: Topic
}
export type VocabularyName = keyof Vocabulary

/** The schema of each shared value. */
export const vocabularySchemas: {
  readonly [Name in VocabularyName]: z.ZodType<Vocabulary[Name]>
} = {
  answers: answersSchema,
  basis: basisSchema,
  'body-site': bodySiteSchema,
  'care-level': careLevelSchema,
  certainty: certaintySchema,
  criterion: criterionSchema,
  date: dateSchema,
  effect: effectSchema,
  hash: hashSchema,
  id: idSchema,
  'page-kind': pageKindSchema,
  'reference-id': referenceIdSchema,
  review: reviewSchema,
  section: sectionSchema,
  'section-file': sectionFileSchema,
  topic: topicSchema,
}

/**
 * Parses unknown input as a value that several documents share.
 *
 * @example parseVocabulary('care-level', row.careLevel, 'The care level of the rule')
 */
export const parseVocabulary = <Name extends VocabularyName>(
  name: Name,
  input: unknown,
  source = `The ${name}`,
): ParseResult<Vocabulary[Name]> => parseWith(vocabularySchemas[name], input, source)
