import type { Criterion } from '../criterion/criterion.schema.js'
import { questionScreens } from '../question/question-screens.js'
import type { AskedQuestion, Question } from '../question/question.schema.js'
import type { Reference } from '../reference/reference.schema.js'
import type { Rule } from '../rule/rule.schema.js'
import type { TreatmentFacts } from '../treatment/treatment.schema.js'
import type { KnowledgeBase } from './knowledge-base.schema.js'
import { problems } from './problems.js'
import { scoresRead } from './scores-read.js'
import { scores } from './scores.js'

/** The published documents that a knowledge base is made of. */
export type KnowledgeSources = {
  readonly questions: readonly Question[]
  readonly rules: readonly Rule[]
  readonly treatments: readonly TreatmentFacts[]
  readonly references: readonly Reference[]
}

/** Puts the documents together. The same documents in any order give the same knowledge base. */
export function assembleKnowledgeBase(sources: KnowledgeSources): KnowledgeBase {
  const rules = sources.rules.toSorted((a, b) =>
    compare(a.evidenceRow + a.id, b.evidenceRow + b.id),
  )
  const treatments = sources.treatments.toSorted((a, b) =>
    compare(a.evidenceRow + a.id, b.evidenceRow + b.id),
  )
  const questions = sources.questions.toSorted(byScreen).map(toAsked)
  const screensInUse = new Set(questions.map(({ screen }) => screen))
  const cited = citedReferences(rules, treatments)
  const read = scoresRead(criteriaOf(sources))
  const scoresInUse = scores.filter(({ id }) => read.has(id))
  return {
    schemaVersion: 1,
    screens: questionScreens.filter(({ id }) => screensInUse.has(id)),
    questions,
    ...(scoresInUse.length > 0 && { scores: scoresInUse }),
    problems: [...problems],
    rules,
    treatments,
    references: sources.references
      .filter(({ id }) => cited.has(id))
      .toSorted((a, b) => compare(a.id, b.id))
      .map(toCitation),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const places = new Map(questionScreens.map(({ id }, place) => [id, place]))

const byScreen = (a: Question, b: Question): number =>
  (places.get(a.screen) ?? places.size) - (places.get(b.screen) ?? places.size) ||
  a.order - b.order ||
  compare(a.id, b.id)

function toAsked(question: Question): AskedQuestion {
  const { evidenceField: _evidenceField, order: _order, ...asked } = question
  return asked
}

function criteriaOf({ questions, rules, treatments }: KnowledgeSources): Criterion[] {
  return [
    ...questions.flatMap(({ askedWhen }) => askedWhen ?? []),
    ...[...rules, ...problems].map(({ when }) => when),
    ...treatments.flatMap(({ suggestedWhen, favouredWhen, contraindications, cautions }) => [
      ...(suggestedWhen === undefined ? [] : [suggestedWhen]),
      ...favouredWhen,
      ...[...contraindications, ...cautions].map(({ when }) => when),
    ]),
  ]
}

function citedReferences(
  rules: readonly Rule[],
  treatments: readonly TreatmentFacts[],
): ReadonlySet<string> {
  return new Set([
    ...rules.flatMap(({ basis }) => basis.references),
    ...treatments.flatMap(({ evidence, contraindications, cautions }) => [
      ...evidence.flatMap(({ references }) => references),
      ...[...contraindications, ...cautions].flatMap(({ basis }) => basis.references),
    ]),
  ])
}

/** "Furlan et al. (2015). Massage for low-back pain. Cochrane Database Syst Rev" */
export function citationLabel({ authors, year, title, publishedIn }: Reference): string {
  const date = year === null ? '' : ` (${year})`
  return `${authors}${date}. ${title}. ${publishedIn}`
}

/** Where the source stands: its DOI, else its own address. */
export const referenceAddress = ({ doi, url }: Reference): string | undefined =>
  doi === null ? (url ?? undefined) : `https://doi.org/${doi}`

function toCitation(reference: Reference): KnowledgeBase['references'][number] {
  const url = referenceAddress(reference)
  return { id: reference.id, label: citationLabel(reference), ...(url !== undefined && { url }) }
}
