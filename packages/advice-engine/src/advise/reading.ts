import type { Answer, Answers } from '../advice.js'
import { findCell } from '../compile/cells.js'
import type { CompiledQuestion, LoadedKnowledgeBase } from '../compile/compiled.js'
import { InvalidAnswersError, type AnswerProblem } from '../errors.js'
import { workOutDegrees } from './degrees.js'
import { problemWith } from './parse-answers.js'

/** The built-in answer that every question accepts. It counts as answered, never as "no". */
export const notSure = 'not-sure'

/** How far a criterion is met once everything is answered: 0 not met, 1 not sure, 2 met. */
export type Degree = 0 | 1 | 2

/** Stand in for a cell. */
export const unsure = -1
export const unanswered = -2
const invalid = -3

/** One reader's answers, and how far every criterion is met. */
export type Reading = {
  readonly compiled: LoadedKnowledgeBase
  /** The reader's own answers, by index of the question. */
  readonly answers: readonly (Answer | undefined)[]
  /**
   * By index of the question: the cell that the answer falls in, `unsure` or `unanswered`. An answer that may have
   * several ticks has cell 0 without one, 1 and up with one by its option, and the next for more than one.
   */
  readonly cells: readonly number[]
  /** By index of the question: 0 where it is certainly not asked of this reader. */
  asked: readonly number[]
  /** By index of the criterion: the least that it can come to, whatever is answered to what is unanswered. */
  readonly least: number[]
  /** By index of the criterion: the most that it can come to. */
  readonly most: number[]
}

/** Makes answers ready for judging. @throws {InvalidAnswersError} */
export function read(compiled: LoadedKnowledgeBase, answers: Answers): Reading {
  const sorted = sortIn(compiled, answers)
  if (sorted.problem.length > 0) throw new InvalidAnswersError(sorted.problem)
  return judged(compiled, sorted.answers, sorted.cells)
}

/** Unknown input by index of the question, or what is wrong with it. */
export function sortIn(compiled: LoadedKnowledgeBase, input: unknown) {
  const { questions, questionById, noAnswers, noCells } = compiled
  const answers = noAnswers.slice()
  const cells = noCells.slice()
  const problem: AnswerProblem[] = []
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = 'Answers are an object: question id → answer, such as { "fever": "no" }.'
    problem.push({ kind: 'not-answers', question: null, message })
    return { answers, cells, problem }
  }
  // Answers mostly come in the order of the questions: then no question has to be looked up.
  let place = 0
  let at = 0
  const values: unknown[] = Object.values(input)
  for (const id of Object.keys(input)) {
    const answer = values[at]
    at += 1
    const next = questions[place]
    const question = next !== undefined && next.id === id ? next : questionById.get(id)
    const cell = question === undefined ? invalid : cellOf(question, answer)
    if (question === undefined || cell === invalid) {
      problem.push(problemWith(question, id, answer))
      continue
    }
    place = question.index + 1
    answers[question.index] = toAnswer(answer)
    cells[question.index] = cell
  }
  return { answers, cells, problem }
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
    least: noughts.slice(),
    most: noughts.slice(),
  }
  workOutDegrees(reading)
  return reading
}

/** A list is copied, so that what is done with it afterwards does not change the advice. */
function toAnswer(answer: unknown): Answer {
  if (typeof answer === 'string' || typeof answer === 'number') return answer
  if (!Array.isArray(answer)) return `${answer}`
  return answer.length < 2 ? answer.slice() : [...new Set(answer)]
}

/** The cell that an answer falls in; `invalid` when it is no valid answer. */
function cellOf(asked: CompiledQuestion, answer: unknown): number {
  const { cells, question } = asked
  if (question.kind === 'yes-no') {
    if (answer === 'no') return 1
    if (answer === 'yes') return 0
  }
  if (answer === notSure) {
    return question.kind === 'yes-no' && question.notSureCountsAs === 'yes' ? 0 : unsure
  }
  const isList = Array.isArray(answer)
  if (isList !== (cells.kind === 'several')) return invalid
  let cell = isList ? 0 : -1
  for (const one of isList ? answer : [answer]) {
    const found = findCell(asked, one)
    if (found < 0) return invalid
    cell = cell < 1 ? cell + found + 1 : cells.answers.length + 1
  }
  return cell
}
