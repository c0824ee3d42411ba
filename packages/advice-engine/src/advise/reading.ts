import type { Answer, Answers } from '../advice.js'
import { findCell } from '../compile/cells.js'
import type { CompiledQuestion, LoadedKnowledgeBase } from '../compile/compiled.js'
import { InvalidAnswersError } from '../errors.js'
import { workOutDegrees } from './degrees.js'
import { parseAnswers } from './parse-answers.js'

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
  const { questions, questionById } = compiled
  const own = compiled.noAnswers.slice()
  const cells = compiled.noCells.slice()
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw refusal(compiled, answers)
  }
  // Answers mostly come in the order of the questions: then no question has to be looked up.
  let place = 0
  const ids = Object.keys(answers)
  const values = Object.values(answers)
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? ''
    const next = questions[place]
    const question = next !== undefined && next.id === id ? next : questionById.get(id)
    const answer = values[at]
    if (question === undefined || answer === undefined) throw refusal(compiled, answers)
    const cell = cellOf(question, answer)
    if (cell < unanswered) throw refusal(compiled, answers)
    place = question.index + 1
    own[question.index] = Array.isArray(answer) ? withoutRepeats(answer) : answer
    cells[question.index] = cell
  }
  return judged(compiled, own, cells)
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

/** A copy, so that what is done with the list afterwards does not change the advice. */
function withoutRepeats(ticked: readonly string[]): readonly string[] {
  return ticked.length < 2 ? ticked.slice() : [...new Set(ticked)]
}

/** The cell that an answer falls in; less than `unanswered` when it is no valid answer. */
function cellOf(asked: CompiledQuestion, answer: Answer): number {
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

function refusal(compiled: LoadedKnowledgeBase, answers: unknown): InvalidAnswersError {
  const result = parseAnswers(compiled, answers)
  return new InvalidAnswersError(result.outcome === 'problem' ? result.problem : [])
}
