import type { KnowledgeBase, Option, Question } from '../knowledge-base.js'
import { findBorders, type NumberBorders } from './borders.js'
import type { Cells } from './cells.js'

/** Question id → its cells. */
export function findCells(knowledgeBase: KnowledgeBase): ReadonlyMap<string, Cells> {
  const borders = findBorders(knowledgeBase)
  return new Map(
    knowledgeBase.questions.map((question) => [
      question.id,
      cellsOf(question, borders.get(question.id)),
    ]),
  )
}

/** The cells of a question. */
export function cellsOf(question: Question, borders: NumberBorders | undefined): Cells {
  switch (question.kind) {
    case 'yes-no':
      return alone(['yes', 'no'])
    case 'number':
      return alone(borders?.starts ?? [question.min])
    case 'choice':
      return { kind: 'single', ...impliedBy(question.options) }
    case 'choices':
      return { kind: 'several', ...impliedBy(question.options) }
    default:
      return question satisfies never
  }
}

/** Answers that imply nothing but themselves. */
function alone(answers: Cells['answers']): Cells {
  return { kind: 'single', answers, closure: answers.map((_answer, cell) => [cell]) }
}

function impliedBy(options: readonly Option[]): Omit<Cells, 'kind'> {
  const direct = new Map(options.map(({ id, implies = [] }) => [id, implies]))
  const answers = [...direct.keys()]
  const closure = answers.map((option) => {
    const found = new Set([option])
    for (const id of found) for (const next of direct.get(id) ?? []) found.add(next)
    return [...found].map((id) => answers.indexOf(id))
  })
  return { answers, closure }
}
