import type { Answer } from '../advice.js'
import type { Question } from '../knowledge-base.js'

/**
 * The answers to a question, in classes that no criterion tells apart. A question with one answer has a cell per
 * answer, a number one per range between borders; of a question with several ticks each option is told apart.
 */
export type Cells = {
  readonly kind: 'single' | 'several'
  /** An answer out of each cell; of a number where its range starts; of several ticks each option. */
  readonly answers: readonly Answer[]
  /** By answer: places of all that it implies, itself first. */
  readonly closure: readonly (readonly number[])[]
}

/** A question and the classes into which somebody divides its answers. */
export type Division = { readonly question: Question; readonly cells: Cells }

/** The cell of a valid answer, or the place of an option; -1 for any other value. */
export function findCell({ question, cells }: Division, answer: unknown): number {
  const answers: readonly unknown[] = cells.answers
  if (question.kind !== 'number') return answers.indexOf(answer)
  if (typeof answer !== 'number' || !Number.isInteger(answer) || answer > question.max) return -1
  let cell = cells.answers.length - 1
  while (cell >= 0 && answer < Number(cells.answers[cell])) cell -= 1
  return cell
}
