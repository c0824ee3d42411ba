import { assembleKnowledgeBase, type KnowledgeBase } from '@unknot/content-schema'
import type { Corpus } from './corpus.js'

/** The knowledge base that the corpus makes: what the engine reads, and what release 1 seals. */
export const toKnowledgeBase = ({
  questions,
  rules,
  treatments,
  references,
}: Corpus): KnowledgeBase =>
  assembleKnowledgeBase({
    questions,
    rules,
    treatments: treatments.map(({ facts }) => facts),
    references,
  })
