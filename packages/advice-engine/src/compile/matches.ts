import type { Answer } from '../advice.js'
import { findCell } from './cells.js'
import type { Node } from './compiled.js'

/** Whether an answer, in the cell that it falls in, is what a leaf asks for. A ticked option stands for all that it implies. */
export function matches(
  { criterion, question }: Extract<Node, { kind: 'leaf' }>,
  cell: number,
  answer: Answer | undefined,
): boolean {
  if (criterion.kind === 'yes') return cell === 0
  if (criterion.kind === 'between') {
    const { min = -Infinity, max = Infinity } = criterion
    return typeof answer === 'number' && answer >= min && answer <= max
  }
  const { answers, closure } = question.cells
  const wanted = criterion.kind === 'has' ? [criterion.option] : criterion.options
  return [answer]
    .flat()
    .flatMap((own) => closure[findCell(question, own)] ?? [])
    .some((place) => wanted.some((id) => id === answers[place]))
}
