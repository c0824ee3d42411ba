import type { z } from 'zod'
import { articleSchema, type Article } from '../article/article.schema.js'
import { conditionSchema, type Condition } from '../condition/condition.schema.js'
import { exerciseSchema, type Exercise } from '../exercise/exercise.schema.js'
import { factCheckSchema, type FactCheck } from '../fact-check/fact-check.schema.js'
import { glossaryTermSchema, type GlossaryTerm } from '../glossary-term/glossary-term.schema.js'
import { knowledgeBaseSchema, type KnowledgeBase } from '../knowledge-base/knowledge-base.schema.js'
import { mediaSchema, type Media } from '../media/media.schema.js'
import { muscleSchema, type Muscle } from '../muscle/muscle.schema.js'
import { documentEnvelopeSchema, type DocumentEnvelope } from '../publishing/document.schema.js'
import { manifestSchema, type Manifest } from '../publishing/manifest.schema.js'
import { questionSchema, type Question } from '../question/question.schema.js'
import { referenceSchema, type Reference } from '../reference/reference.schema.js'
import { sealedReleaseSchema, type SealedRelease } from '../release/release.schema.js'
import { ruleSchema, type Rule } from '../rule/rule.schema.js'
import { settingsSchema, type Settings } from '../settings/settings.schema.js'
import {
  treatmentFactsSchema,
  treatmentSchema,
  type Treatment,
  type TreatmentFacts,
} from '../treatment/treatment.schema.js'
import { vignetteSchema, type Vignette } from '../vignette/vignette.schema.js'
import { parseWith, type ParseResult } from './parse-with.js'

/** What passes a border as a document of its own, by kind. */
export type Documents = {
  article: Article
  condition: Condition
  'document-envelope': DocumentEnvelope
  exercise: Exercise
  'fact-check': FactCheck
  'glossary-term': GlossaryTerm
  'knowledge-base': KnowledgeBase
  manifest: Manifest
  media: Media
  muscle: Muscle
  question: Question
  reference: Reference
  release: SealedRelease
  rule: Rule
  settings: Settings
  treatment: Treatment
  'treatment-facts': TreatmentFacts
  vignette: Vignette
}
export type DocumentKind = keyof Documents

/** Every kind, in the order of the alphabet. */
export const documentKinds = [
  'article',
  'condition',
  'document-envelope',
  'exercise',
  'fact-check',
  'glossary-term',
  'knowledge-base',
  'manifest',
  'media',
  'muscle',
  'question',
  'reference',
  'release',
  'rule',
  'settings',
  'treatment',
  'treatment-facts',
  'vignette',
] as const satisfies readonly DocumentKind[]

/** The schema of each kind of document. */
export const documentSchemas: {
  readonly [Kind in DocumentKind]: z.ZodType<Documents[Kind]>
} = {
  article: articleSchema,
  condition: conditionSchema,
  'document-envelope': documentEnvelopeSchema,
  exercise: exerciseSchema,
  'fact-check': factCheckSchema,
  'glossary-term': glossaryTermSchema,
  'knowledge-base': knowledgeBaseSchema,
  manifest: manifestSchema,
  media: mediaSchema,
  muscle: muscleSchema,
  question: questionSchema,
  reference: referenceSchema,
  release: sealedReleaseSchema,
  rule: ruleSchema,
  settings: settingsSchema,
  treatment: treatmentSchema,
  'treatment-facts': treatmentFactsSchema,
  vignette: vignetteSchema,
}

/**
 * Parses unknown input as a document. `source` names it in the message, such as the path of a file.
 *
 * @example parseDocument('rule', JSON.parse(text), 'content/rules/leg-weakness.json')
 */
export const parseDocument = <Kind extends DocumentKind>(
  kind: Kind,
  input: unknown,
  source = `The ${kind}`,
): ParseResult<Documents[Kind]> => parseWith(documentSchemas[kind], input, source)
