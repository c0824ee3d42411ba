import { questionExamples } from '../question/question.examples.js'
import { referenceExamples } from '../reference/reference.examples.js'
import { ruleExamples } from '../rule/rule.examples.js'
import { treatmentFactsExamples } from '../treatment/treatment.examples.js'
import { assembleKnowledgeBase } from './assemble.js'
import type { KnowledgeBase } from './knowledge-base.schema.js'

/** The example documents put together: small, and whole enough for the engine to compile. */
export const knowledgeBaseExample: KnowledgeBase = assembleKnowledgeBase({
  questions: Object.values(questionExamples),
  rules: Object.values(ruleExamples),
  treatments: Object.values(treatmentFactsExamples),
  references: Object.values(referenceExamples),
})
