import type { Answer } from '../advice.js'
import type { KnowledgeBase, Question } from '../knowledge-base.js'
import { allCriteria, withParts } from './all-criteria.js'
import { impliedOptions } from './implied-options.js'

/**
 * The answers to a question, in classes that no criterion tells apart. A question with one answer has a cell per
 * answer, a number one per range between borders; of a question with several ticks each option is told apart.
 */
export type Cells =
  | {
      readonly kind: 'single'
      /** An answer out of each cell. */
      readonly answers: readonly Answer[]
      /** The cell of a valid answer; -1 for any other value. */
      readonly find: (answer: unknown) => number
    }
  | {
      readonly kind: 'several'
      /** Option → places of all that it implies, itself included. */
      readonly closure: ReadonlyMap<string, readonly number[]>
      readonly options: readonly string[]
    }

/** Question id → its cells. */
export function findCells(knowledgeBase: KnowledgeBase): ReadonlyMap<string, Cells> {
  const starts = findStarts(knowledgeBase)
  return new Map(
    knowledgeBase.questions.map((question) => [question.id, cellsOf(question, starts)]),
  )
}

function cellsOf(question: Question, starts: ReadonlyMap<string, ReadonlySet<number>>): Cells {
  switch (question.kind) {
    case 'yes-no':
      return named(['yes', 'no'])
    case 'choice':
      return named(question.options.map((option) => option.id))
    case 'number':
      return ranges(question, starts.get(question.id) ?? new Set())
    case 'choices':
      return several(question)
    default:
      return question satisfies never
  }
}

function named(answers: readonly string[]): Cells {
  const places = new Map<unknown, number>(answers.map((answer, place) => [answer, place]))
  return { kind: 'single', answers, find: (answer) => places.get(answer) ?? -1 }
}

function ranges(
  { min, max }: Extract<Question, { kind: 'number' }>,
  borders: ReadonlySet<number>,
): Cells {
  const starts = [...new Set([min, ...borders])]
    .filter((start) => start >= min && start <= max)
    .toSorted((one, other) => one - other)
  const find = (answer: unknown) => {
    if (typeof answer !== 'number' || !Number.isInteger(answer)) return -1
    if (answer < min || answer > max) return -1
    let cell = starts.length - 1
    while (answer < (starts[cell] ?? min)) cell -= 1
    return cell
  }
  return { kind: 'single', answers: starts, find }
}

function several(question: Extract<Question, { kind: 'choices' }>): Cells {
  const options = question.options.map((option) => option.id)
  const places = new Map(options.map((option, place) => [option, place]))
  const closure = [...impliedOptions(question)].map(
    ([option, implied]) => [option, [...implied].map((id) => places.get(id) ?? 0)] as const,
  )
  return { kind: 'several', options, closure: new Map(closure) }
}

/** Number question id → where a range that some criterion tells apart starts. */
function findStarts(knowledgeBase: KnowledgeBase): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const { criterion } of allCriteria(knowledgeBase).flatMap(withParts)) {
    if (criterion.kind !== 'between') continue
    const starts = found.get(criterion.question) ?? new Set()
    if (criterion.min !== undefined) starts.add(criterion.min)
    if (criterion.max !== undefined) starts.add(criterion.max + 1)
    found.set(criterion.question, starts)
  }
  return found
}
