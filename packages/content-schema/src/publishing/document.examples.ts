import { articleExamples } from '../article/article.examples.js'
import { conditionExamples } from '../condition/condition.examples.js'
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
  reference: { ...envelope, document: referenceExamples.full },
} satisfies Record<string, DocumentEnvelope>
