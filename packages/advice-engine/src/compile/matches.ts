import type { Answer } from '../advice.js'
import type { Criterion } from '../knowledge-base.js'
import type { Cells } from './cells.js'
import type { Leaf } from './compiled.js'

/** What is asked of one question. */
export type Wanted = {
  /** Places of the answers that fit, or that imply one that does. */
  readonly options: readonly number[]
  /** False where none of them may be given. */
  readonly isWanted: boolean
}

/** Whether an answer, in the cell that it falls in, is among these options. */
export function isAmong(
  options: readonly number[],
  { answers }: Cells,
  cell: number,
  answer: Answer | undefined,
): boolean {
  return cell > answers.length && Array.isArray(answer)
    ? options.some((option) => answer.includes(answers[option]))
    : options.includes(cell)
}

/** Whether an answer is what a leaf names. A number is compared itself: the cells of a question know its own borders only. */
export function matches(
  { criterion, options, question }: Leaf,
  cell: number,
  answer: Answer | undefined,
): boolean {
  return criterion.kind === 'between'
    ? fits(criterion, answer)
    : isAmong(options, question.cells, cell, answer)
}

/** The options of a criterion: places of the answers that fit, or that imply one that does. */
export function optionsOf(
  criterion: Extract<Criterion, { question: string }>,
  { answers, closure }: Cells,
): readonly number[] {
  return closure.flatMap((implied, place) =>
    implied.some((one) => fits(criterion, answers[one])) ? place : [],
  )
}

function fits(
  criterion: Extract<Criterion, { question: string }>,
  answer: Answer | undefined,
): boolean {
  if (criterion.kind === 'yes') return answer === 'yes'
  if (criterion.kind === 'between') {
    const { min = -Infinity, max = Infinity } = criterion
    return Number(answer) >= min && Number(answer) <= max
  }
  const wanted = criterion.kind === 'has' ? [criterion.option] : criterion.options
  return wanted.some((option) => option === answer)
}
