import {
  careLevels,
  type Criterion,
  type KnowledgeBase,
  type Treatment,
} from '../knowledge-base.js'
import { findBorders } from './borders.js'
import { findCells } from './cells.js'
import { compileCriterion } from './compile-criterion.js'
import type {
  CompiledCriterion,
  CompiledKnowledgeBase,
  CompiledQuestion,
  CompiledTreatment,
} from './compiled.js'
import { emergencySigns, isDangerSign } from './danger-signs.js'
import { judgeEvidence, placesAmongEquals } from './evidence.js'
import { impliedOptions } from './implied-options.js'
import { questionsRead } from './questions-read.js'
import { criterionBook } from './term-index.js'

type ToCriterion = (criterion: Criterion) => CompiledCriterion
/** Questions refer to each other through `askedWhen`, so it is filled in once all exist. */
type QuestionInMaking = Omit<CompiledQuestion, 'askedWhen'> & {
  askedWhen: CompiledCriterion | null
}

/** The compiled form of a knowledge base that `validate` found nothing wrong with. */
export function compileKnowledgeBase(
  knowledgeBase: KnowledgeBase,
  release: string | null,
): CompiledKnowledgeBase {
  const questions = compileQuestions(knowledgeBase)
  const questionById = new Map(questions.map((question) => [question.id, question]))
  const dangerSigns = questions.filter((question) => question.isDangerSign)
  const { scores } = knowledgeBase
  const book = criterionBook()
  const add: ToCriterion = (criterion) =>
    book.add(compileCriterion(criterion, finder(questionById), dangerSigns, scores))
  for (const question of questions) {
    const { askedWhen } = question.question
    if (askedWhen !== undefined) question.askedWhen = add(askedWhen)
  }
  const rules = knowledgeBase.rules.map((rule) => ({ rule, when: add(rule.when) }))
  const problems = knowledgeBase.problems.map((problem) => ({ problem, when: add(problem.when) }))
  const treatments = compileTreatments(knowledgeBase, add)
  return {
    knowledgeBase,
    release,
    questions,
    questionById,
    dangerSigns,
    required: questions.filter((question) => question.isRequired),
    noAnswers: questions.map(() => undefined),
    noCells: questions.map(() => -2),
    allAsked: questions.map(() => 1),
    conditional: conditionsFirst(questions),
    firstReviewDue: earliest(knowledgeBase.rules.map((rule) => rule.nextReviewDue)),
    rules,
    problems,
    treatments,
    scores: (scores ?? []).map(({ items }) => items.map(({ when }) => add(when))),
    index: book.index(questions),
  }
}

function compileQuestions(knowledgeBase: KnowledgeBase): QuestionInMaking[] {
  const emergencies = emergencySigns(knowledgeBase)
  const places = askingPlaces(knowledgeBase)
  const borders = findBorders(knowledgeBase)
  const cells = findCells(knowledgeBase)
  return knowledgeBase.questions.map((question, index) => ({
    index,
    id: question.id,
    question,
    place: places.get(question.id) ?? index,
    isRequired: question.isRequired === true,
    isDangerSign: isDangerSign(question),
    notSureLevel: emergencies.has(question.id) ? 'urgent' : 'soon',
    implied: impliedOptions(question),
    borders: borders.get(question.id) ?? [],
    cells: found(cells, question.id),
    askedWhen: null,
  }))
}

function askingPlaces(knowledgeBase: KnowledgeBase): Map<string, number> {
  const screens = new Map(knowledgeBase.screens.map((screen, index) => [screen.id, index]))
  const screenOf = (id: string) => screens.get(id) ?? screens.size
  const inOrder = knowledgeBase.questions.toSorted(
    (one, other) => screenOf(one.screen) - screenOf(other.screen),
  )
  return new Map(inOrder.map((question, place) => [question.id, place]))
}

function finder(questions: ReadonlyMap<string, CompiledQuestion>) {
  return (id: string): CompiledQuestion => found(questions, id)
}

function found<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id)
  if (value === undefined) throw new Error(`Question "${id}" passed validation but is not there.`)
  return value
}

/** Questions that only some are asked, each after those that decide on it. */
function conditionsFirst(questions: readonly CompiledQuestion[]): readonly CompiledQuestion[] {
  const placed = new Set<CompiledQuestion>()
  const place = (question: CompiledQuestion): void => {
    if (question.askedWhen === null || placed.has(question)) return
    questionsRead(question.askedWhen.node).forEach(place)
    placed.add(question)
  }
  questions.forEach(place)
  return [...placed]
}

function compileTreatments(
  { treatments, problems }: KnowledgeBase,
  add: ToCriterion,
): readonly CompiledTreatment[] {
  const places = placesAmongEquals(treatments)
  return treatments.map((treatment) =>
    compileTreatment(treatment, problems, places.get(treatment.id) ?? 0, add),
  )
}

/** One treatment; `add` finds a place for its criteria among the degrees. */
export function compileTreatment(
  treatment: Treatment,
  problems: KnowledgeBase['problems'],
  place: number,
  add: ToCriterion,
): CompiledTreatment {
  const forProblem = problems.map((problem) => judgeEvidence(treatment, problem))
  return { ...compileCriteria(treatment, add), forProblem, place }
}

function compileCriteria(treatment: Treatment, add: ToCriterion) {
  const { suggestedWhen } = treatment
  return {
    treatment,
    withheldFrom: careLevels.indexOf(treatment.withheldFrom),
    suggestedWhen: suggestedWhen === undefined ? null : add(suggestedWhen),
    favouredWhen: treatment.favouredWhen.map(add),
    contraindications: treatment.contraindications.map((source) => ({
      source,
      when: add(source.when),
    })),
    cautions: treatment.cautions.map((source) => ({ source, when: add(source.when) })),
  }
}

function earliest(dates: readonly string[]): string {
  return dates.reduce((one, other) => (other < one ? other : one), dates[0] ?? '')
}
