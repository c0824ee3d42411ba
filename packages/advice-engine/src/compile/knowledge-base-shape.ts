import { careLevels } from '../knowledge-base.js'
import { byKind, flag, listOf, number, object, oneOf, text, type Shape } from './shape.js'

/** No rule is nested as deeply; more would exhaust the stack. */
const deepest = 50

const texts = listOf(text)

const criterion: Shape = (value, place, report) => criterionAt(0)(value, place, report)

const basis = byKind({
  guideline: object({ references: texts }),
  convention: object({ note: text, references: texts }),
})

const questionFields = { id: text, label: text, why: text, screen: text }
const questionOptions = { isRequired: flag, askedWhen: criterion }
const options = listOf(object({ id: text, label: text }, { implies: texts }))

const question = byKind({
  'yes-no': object(
    { ...questionFields, role: oneOf(['danger-sign', 'modifier', 'fact']) },
    { ...questionOptions, notSureCountsAs: oneOf(['yes']) },
  ),
  choice: object({ ...questionFields, options }, { ...questionOptions, harmless: text }),
  choices: object({ ...questionFields, options }, questionOptions),
  number: object(
    { ...questionFields, min: number, max: number, unit: text },
    { ...questionOptions, harmless: number },
  ),
})

const rule = object(
  {
    id: text,
    evidenceRow: text,
    title: text,
    sign: text,
    when: criterion,
    careLevel: oneOf(careLevels),
    basis,
    lastReviewed: text,
    nextReviewDue: text,
  },
  { action: text },
)

const evidence = object({
  problem: text,
  certainty: oneOf(['high', 'moderate', 'low', 'very-low', 'not-graded']),
  effect: oneOf(['large', 'medium', 'small', 'tiny', 'none', 'unknown']),
  words: text,
  guidelines: oneOf(['for', 'against', 'mixed', 'silent']),
  references: texts,
})

const treatment = object(
  {
    id: text,
    name: text,
    evidenceRow: text,
    step: oneOf(['self-care', 'exercise', 'hands-on', 'medicine', 'needles-and-specialists']),
    withheldFrom: oneOf(['urgent', 'soon']),
    favouredWhen: listOf(criterion),
    cost: oneOf(['free', 'low', 'medium', 'high']),
    effort: oneOf(['low', 'medium', 'high']),
    evidence: listOf(evidence),
    contraindications: listOf(object({ id: text, when: criterion, reason: text, basis })),
    cautions: listOf(object({ id: text, when: criterion, advice: text, basis })),
  },
  { neverSuggested: text, suggestedWhen: criterion },
)

/** The shape of a knowledge base. Fields that the engine does not read are left alone. */
export const knowledgeBaseShape: Shape = object({
  schemaVersion: oneOf([1]),
  screens: listOf(object({ id: text, title: text })),
  questions: listOf(question),
  problems: listOf(object({ id: text, label: text, when: criterion, nearest: texts })),
  rules: listOf(rule),
  treatments: listOf(treatment),
  references: listOf(object({ id: text, label: text })),
})

function criterionAt(depth: number): Shape {
  if (depth > deepest) return tooDeep
  const inner: Shape = (value, place, report) => criterionAt(depth + 1)(value, place, report)
  const of = listOf(inner)
  return byKind({
    all: object({ of }),
    any: object({ of }),
    not: object({ criterion: inner }),
    'at-least': object({ count: number, of }),
    yes: object({ question: text }),
    'one-of': object({ question: text, options: texts }),
    has: object({ question: text, option: text }),
    between: object({ question: text }, { min: number, max: number }),
    'any-danger-sign': object({}),
  })
}

const tooDeep: Shape = (_value, place, report) => {
  const message = `Criteria are nested more than ${deepest} deep. Split the rule.`
  report('criterion/too-deep', place, message)
}
