import { careLevels } from '../knowledge-base.js'
import {
  byKind,
  date,
  exactly,
  flag,
  id,
  listOf,
  number,
  object,
  oneOf,
  text,
  webAddress,
  type Shape,
} from './shape.js'

/** No rule is nested as deeply; more would exhaust the stack. */
const deepest = 50
/** No rule has as many parts; an object that contains itself twice would have no end. */
export const mostParts = 2_000

const texts = listOf(text)

const criterion: Shape = (value, place, report) =>
  criterionAt(0, { left: mostParts })(value, place, report)

const basis = byKind({
  guideline: object({ references: texts }),
  convention: object({ note: text, references: texts }),
})

const questionFields = { id, label: text, why: text, screen: text }
const questionOptions = { help: text, isRequired: flag, askedWhen: criterion }
const options = listOf(object({ id, label: text }, { implies: texts }))

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
    id,
    evidenceRow: text,
    title: text,
    sign: text,
    when: criterion,
    careLevel: oneOf(careLevels),
    basis,
    lastReviewed: date,
    nextReviewDue: date,
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
    id,
    name: text,
    evidenceRow: text,
    step: oneOf(['self-care', 'exercise', 'hands-on', 'medicine', 'needles-and-specialists']),
    withheldFrom: oneOf(['urgent', 'soon']),
    favouredWhen: listOf(criterion),
    cost: oneOf(['free', 'low', 'medium', 'high']),
    effort: oneOf(['low', 'medium', 'high']),
    evidence: listOf(evidence),
    contraindications: listOf(object({ id, when: criterion, reason: text, basis })),
    cautions: listOf(object({ id, when: criterion, advice: text, basis })),
  },
  { neverSuggested: text, suggestedWhen: criterion },
)

const scoreItem = object({ when: criterion, points: oneOf([1, 2, 3]) })

/** The shape of a knowledge base. Fields that the engine does not read are left alone. */
export const knowledgeBaseShape: Shape = object(
  {
    schemaVersion: oneOf([1]),
    screens: listOf(object({ id, title: text })),
    questions: listOf(question),
    problems: listOf(object({ id, label: text, when: criterion, nearest: texts })),
    rules: listOf(rule),
    treatments: listOf(treatment),
    references: listOf(object({ id, label: text }, { url: webAddress })),
  },
  { scores: listOf(object({ id, label: text, items: listOf(scoreItem) })) },
)

type Budget = { left: number }

function criterionAt(depth: number, budget: Budget): Shape {
  if (depth > deepest) return tooDeep
  const inner: Shape = (value, place, report) => {
    budget.left -= 1
    if (budget.left === -1) tooMany(value, place, report)
    if (budget.left >= 0) criterionAt(depth + 1, budget)(value, place, report)
  }
  const of = listOf(inner)
  return byKind({
    all: exactly({ of }),
    any: exactly({ of }),
    not: exactly({ criterion: inner }),
    'at-least': exactly({ count: number, of }),
    yes: exactly({ question: text }),
    'one-of': exactly({ question: text, options: texts }),
    has: exactly({ question: text, option: text }),
    between: exactly({ question: text }, { min: number, max: number }),
    'any-danger-sign': exactly({}),
    score: exactly({ score: text }, { min: number, max: number }),
  })
}

const tooDeep: Shape = (_value, place, report) => {
  const message = `Criteria are nested more than ${deepest} deep. Split the rule.`
  report('criterion/too-deep', place, message)
}

const tooMany: Shape = (_value, place, report) => {
  const message = `A criterion of more than ${mostParts} parts. Split the rule.`
  report('criterion/too-many-parts', place, message)
}
