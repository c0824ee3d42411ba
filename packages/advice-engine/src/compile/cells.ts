import type { Answer } from '../advice.js'
import type { Question } from '../knowledge-base.js'

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

/** The cells of a question; `starts` says where the ranges of a number start. */
export function cellsOf(
  question: Question,
  implied: ReadonlyMap<string, ReadonlySet<string>>,
  starts: readonly number[],
): Cells {
  if (question.kind === 'yes-no') return yesOrNo
  if (question.kind === 'number') return ranges(question, starts)
  const options = [...implied.keys()]
  if (question.kind === 'choice') return named(options)
  const placesOf = (ids: ReadonlySet<string>) => [...ids].map((id) => options.indexOf(id))
  return {
    kind: 'several',
    options,
    closure: new Map([...implied].map(([option, ids]) => [option, placesOf(ids)])),
  }
}

/** All questions of yes or no share it. */
const yesOrNo = named(['yes', 'no'])

function named(answers: readonly string[]): Cells {
  const places = new Map<unknown, number>(answers.map((answer, place) => [answer, place]))
  return { kind: 'single', answers, find: (answer) => places.get(answer) ?? -1 }
}

function ranges(
  { min, max }: Extract<Question, { kind: 'number' }>,
  starts: readonly number[],
): Cells {
  return {
    kind: 'single',
    answers: starts,
    find: (answer) =>
      typeof answer === 'number' && Number.isInteger(answer) && answer >= min && answer <= max
        ? starts.findLastIndex((start) => start <= answer)
        : -1,
  }
}
