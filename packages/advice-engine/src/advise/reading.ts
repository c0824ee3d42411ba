import type { Answer, Answers } from '../advice.js'
import { findCell } from '../compile/cells.js'
import type { CompiledQuestion, LoadedKnowledgeBase } from '../compile/compiled.js'
import { InvalidAnswersError } from '../errors.js'
import { workOutDegrees } from './degrees.js'

/** The built-in answer that every question accepts. It counts as answered, never as "no". */
export const notSure = 'not-sure'

/** How far a criterion is met once everything is answered: 0 not met, 1 not sure, 2 met. */
export type Degree = 0 | 1 | 2

/** Stand in for a cell; `invalid` is what `findCell` says. */
const invalid = -1
export const unanswered = -2
export const unsure = -3

/** One reader's answers, and how far every criterion is met. */
export type Reading = {
  readonly compiled: LoadedKnowledgeBase
  /** The reader's own answers, by index of the question. */
  readonly answers: readonly (Answer | undefined)[]
  /**
   * By index of the question: the cell that the answer falls in, `unsure` or `unanswered`. After the cells of a single
   * answer comes one for none of them, and one for several.
   */
  readonly cells: readonly number[]
  /** By index of the question: 0 where it is certainly not asked of this reader. */
  asked: readonly number[]
  /** By index of the criterion: the least that it can come to, whatever is answered to what is unanswered. */
  least: number[] | Uint8Array
  /** By index of the criterion: the most that it can come to. */
  most: number[] | Uint8Array
}

/** Makes answers ready for judging. @throws {InvalidAnswersError} */
export function read(compiled: LoadedKnowledgeBase, answers: Answers): Reading {
  const own = compiled.noAnswers.slice()
  const cells = compiled.noCells.slice()
  const refused = isObject(answers) ? sortIn(compiled, answers, own, cells) : ['answers']
  if (refused.length > 0) throw new InvalidAnswersError(refused)
  return judged(compiled, own, cells)
}

/** What answers are at the least. */
export function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** Puts unknown answers in their places, by index of the question; gives back the ids of those that cannot be used. */
export function sortIn(
  { questions, questionById }: LoadedKnowledgeBase,
  input: object,
  answers: (Answer | undefined)[],
  cells: number[],
): readonly string[] {
  const refused: string[] = []
  // Answers mostly come in the order of the questions: then no question has to be looked up.
  let place = 0
  const ids = Object.keys(input)
  const values: unknown[] = Object.values(input)
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? ''
    const answer = values[at]
    const next = questions[place]
    const question = next?.id === id ? next : questionById.get(id)
    const isNothing = question === undefined || answer === undefined
    const cell = isNothing ? invalid : cellOf(question, answer)
    if (question === undefined || cell === invalid) {
      refused.push(id)
      continue
    }
    place = question.index + 1
    answers[question.index] = toAnswer(answer)
    cells[question.index] = cell
  }
  return refused
}

/** The same reader with other answers; `undefined` takes an answer back. The answers must be valid. */
export function readAgain(
  { compiled, answers, cells }: Reading,
  changes: readonly (readonly [CompiledQuestion, Answer | undefined])[],
): Reading {
  const own = [...answers]
  const changed = cells.slice()
  for (const [question, answer] of changes) {
    own[question.index] = answer
    changed[question.index] = answer === undefined ? unanswered : cellOf(question, answer)
  }
  return judged(compiled, own, changed)
}

function judged(
  compiled: LoadedKnowledgeBase,
  answers: readonly (Answer | undefined)[],
  cells: readonly number[],
): Reading {
  const { noughts } = compiled.index
  const reading: Reading = {
    compiled,
    answers,
    cells,
    asked: compiled.allAsked,
    least: noughts,
    most: noughts,
  }
  workOutDegrees(reading)
  return reading
}

/** A list is copied, so that what is done with it afterwards does not change the advice. */
function toAnswer(answer: unknown): Answer {
  if (!Array.isArray(answer)) return typeof answer === 'number' ? answer : String(answer)
  const own: string[] = []
  for (const one of answer) if (!own.includes(one)) own.push(one)
  return own
}

/** The cell that an answer falls in; `invalid` when it is no valid answer. */
function cellOf(asked: CompiledQuestion, answer: unknown): number {
  const { cells, question } = asked
  const { kind, answers } = cells
  const isSingle = kind === 'single'
  // Most answers are yes or no: the first two cells.
  if (isSingle && answer === answers[1]) return 1
  if (isSingle && answer === answers[0]) return 0
  if (answer === notSure) {
    return question.kind === 'yes-no' && question.notSureCountsAs === 'yes' ? 0 : unsure
  }
  if (isSingle) return findCell(asked, answer)
  if (!Array.isArray(answer)) return invalid
  const none = answers.length
  let cell = none
  for (const one of answer) {
    const found = findCell(asked, one)
    if (found < 0) return invalid
    cell = cell === none ? found : none + 1
  }
  return cell
}
