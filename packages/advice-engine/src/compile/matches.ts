import type { Answer } from '../advice.js'
import { findCell } from './cells.js'
import type { CompiledQuestion, Node } from './compiled.js'

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
  const ticked = ticksIn(question, answer)
  const wanted = criterion.kind === 'has' ? [criterion.option] : criterion.options
  return wanted.some((id) => ticked[findCell(question, id)])
}

/** By option: whether it is chosen, or implied by one that is. */
export function ticksIn(question: CompiledQuestion, answer: Answer | undefined): boolean[] {
  const ticked: boolean[] = []
  for (const option of Array.isArray(answer) ? answer : [answer]) {
    for (const place of question.cells.closure[findCell(question, option)] ?? []) {
      ticked[place] = true
    }
  }
  return ticked
}
