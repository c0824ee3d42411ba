import type { KnowledgeBase } from '../knowledge-base.js'
import { findBorders } from './borders.js'
import { cellsOf, type Cells } from './cells.js'
import { impliedOptions } from './implied-options.js'

/** Question id → its cells. */
export function findCells(knowledgeBase: KnowledgeBase): ReadonlyMap<string, Cells> {
  const numbers = findBorders(knowledgeBase)
  return new Map(
    knowledgeBase.questions.map((question) => [
      question.id,
      cellsOf(question, impliedOptions(question), numbers.get(question.id)?.starts ?? []),
    ]),
  )
}
