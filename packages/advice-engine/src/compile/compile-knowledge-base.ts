import { careLevels, type KnowledgeBase, type Treatment } from '../knowledge-base.js'
import { assemble, type Findings } from './assemble.js'
import { findBorders } from './borders.js'
import type { CompiledKnowledgeBase, CompiledQuestion } from './compiled.js'
import { emergencySigns, isDangerSign } from './danger-signs.js'
import { judgeEvidence, placesAmongEquals } from './evidence.js'
import { cellsOf } from './find-cells.js'
import { questionsRead } from './questions-read.js'
import { criterionBook } from './term-index.js'

/** The compiled form of a knowledge base that `validate` found nothing wrong with. */
export function compileKnowledgeBase(
  knowledgeBase: KnowledgeBase,
  release: string | null,
): CompiledKnowledgeBase {
  const book = criterionBook()
  const assembled = assemble(knowledgeBase, release, find(knowledgeBase), (criterion, toNode) =>
    book.add(toNode(criterion)),
  )
  return {
    ...assembled,
    conditional: conditionsFirst(assembled.questions),
    index: book.index(assembled.questions),
  }
}

function find(knowledgeBase: KnowledgeBase): Findings {
  const { problems, treatments, rules } = knowledgeBase
  const places = placesAmongEquals(treatments)
  return {
    questions: findAboutQuestions(knowledgeBase),
    treatments: treatments.map((treatment) =>
      findAboutTreatment(treatment, problems, places.get(treatment.id) ?? 0),
    ),
    firstReviewDue: earliest(rules.map((rule) => rule.nextReviewDue)),
  }
}

function findAboutQuestions(knowledgeBase: KnowledgeBase): Findings['questions'] {
  const emergencies = emergencySigns(knowledgeBase)
  const places = askingPlaces(knowledgeBase)
  const numbers = findBorders(knowledgeBase)
  return knowledgeBase.questions.map((question, index) => {
    const borders = numbers.get(question.id)
    return {
      place: places[index] ?? index,
      isRequired: question.isRequired === true,
      isDangerSign: isDangerSign(question),
      notSureLevel: emergencies.has(question.id) ? 'urgent' : 'soon',
      borders: borders?.borders ?? [],
      cells: cellsOf(question, borders),
    }
  })
}

/** What is found about a treatment; `place` is its place among equals. */
export function findAboutTreatment(
  treatment: Treatment,
  problems: KnowledgeBase['problems'],
  place: number,
): Findings['treatments'][number] {
  return {
    place,
    withheldFrom: careLevels.indexOf(treatment.withheldFrom),
    forProblem: problems.map((problem) => judgeEvidence(treatment, problem)),
  }
}

function askingPlaces({ screens, questions }: KnowledgeBase): readonly number[] {
  const order = new Map(screens.map((screen, index) => [screen.id, index]))
  const screenOf = (id: string) => order.get(id) ?? order.size
  const inOrder = questions.toSorted((one, other) => screenOf(one.screen) - screenOf(other.screen))
  const places = new Map(inOrder.map((question, place) => [question, place]))
  return questions.map((question, index) => places.get(question) ?? index)
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

function earliest(dates: readonly string[]): string {
  return dates.reduce((one, other) => (other < one ? other : one), dates[0] ?? '')
}
