import { articleExamples } from '../article/article.examples.js'
import { conditionExamples } from '../condition/condition.examples.js'
import { exerciseExamples } from '../exercise/exercise.examples.js'
import { factCheckExamples } from '../fact-check/fact-check.examples.js'
import { glossaryTermExamples } from '../glossary-term/glossary-term.examples.js'
import { muscleExamples } from '../muscle/muscle.examples.js'
import { referenceExamples } from '../reference/reference.examples.js'
import { treatmentExamples } from '../treatment/treatment.examples.js'
import type { DocumentEnvelope } from './document.schema.js'

const envelope = {
  version: '6f1c2d9e',
  publishedAt: '2026-11-24T10:00:00.000Z',
}

/** One published document of each page kind, as the public API answers with it. */
export const documentEnvelopeExamples = {
  article: { ...envelope, document: articleExamples.full },
  treatment: { ...envelope, document: treatmentExamples.full },
  condition: { ...envelope, document: conditionExamples.full },
  exercise: { ...envelope, document: exerciseExamples.full },
  muscle: { ...envelope, document: muscleExamples.full },
  'glossary-term': { ...envelope, document: glossaryTermExamples.full },
  'fact-check': { ...envelope, document: factCheckExamples.full },
  reference: { ...envelope, document: referenceExamples.full },
} satisfies Record<string, DocumentEnvelope>
