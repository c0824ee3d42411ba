import type { Answer } from '../advice.js'
import type { Node } from './compiled.js'

/** Whether an answer, in the cell that it falls in, is what a leaf asks for. A ticked option stands for all that it implies. */
export function matches(
  { criterion, question: { implied } }: Extract<Node, { kind: 'leaf' }>,
  cell: number,
  answer: Answer | undefined,
): boolean {
  switch (criterion.kind) {
    case 'yes':
      return cell === 0
    case 'between': {
      const { min = -Infinity, max = Infinity } = criterion
      return typeof answer === 'number' && answer >= min && answer <= max
    }
    default: {
      const wanted = criterion.kind === 'has' ? [criterion.option] : criterion.options
      return [answer].flat().some((own) => wanted.some((id) => implied.get(`${own}`)?.has(id)))
    }
  }
}
