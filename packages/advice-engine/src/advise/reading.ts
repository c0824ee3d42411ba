import type { Answer, Answers } from '../advice.js'
import type { CompiledKnowledgeBase, CompiledQuestion, Given } from '../compile/compiled.js'
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

/** One reader's answers, and how far every criterion is met. */
export type Reading = {
  readonly compiled: CompiledKnowledgeBase
  /** The reader's own answers, by index of the question. */
  readonly answers: readonly (Answer | undefined)[]
  /**
   * By index of the question: the cell that the answer falls in, `unsure` or `unanswered`. An answer with several
   * ticks has cell 0.
   */
  readonly cells: readonly number[]
  /** By index of the question: 0 where it is certainly not asked of this reader. */
  readonly asked: number[]
  /** By index of the criterion: the least that it can come to, whatever is answered to what is unanswered. */
  readonly least: number[]
  /** By index of the criterion: the most that it can come to. */
  readonly most: number[]
  /** What the answers count as, by index of the question. Worked out on demand. */
  readonly given: (Given | undefined)[]
}

/** Makes answers ready for judging. @throws {InvalidAnswersError} */
export function read(compiled: CompiledKnowledgeBase, answers: Answers): Reading {
  const { questions, questionById } = compiled
  const own = Array<Answer | undefined>(questions.length).fill(undefined)
  const cells = Array<number>(questions.length).fill(unanswered)
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw refusal(compiled, answers)
  }
  for (const id of Object.keys(answers)) {
    const question = questionById.get(id)
    const answer = answers[id]
    const cell = question === undefined || answer === undefined ? -3 : cellOf(question, answer)
    if (question === undefined || cell < unanswered) throw refusal(compiled, answers)
    own[question.index] = Array.isArray(answer) ? [...new Set<string>(answer)] : answer
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

/** What the answer to a question counts as; undefined where there is none. */
export function givenTo(question: CompiledQuestion, reading: Reading): Given | undefined {
  const answer = reading.answers[question.index]
  if (answer === undefined) return undefined
  return (reading.given[question.index] ??= toGiven(question, answer))
}

function judged(
  compiled: CompiledKnowledgeBase,
  answers: readonly (Answer | undefined)[],
  cells: readonly number[],
): Reading {
  const criteria = compiled.index.criteria.length
  const reading: Reading = {
    compiled,
    answers,
    cells,
    asked: Array<number>(compiled.questions.length).fill(1),
    least: Array<number>(criteria).fill(0),
    most: Array<number>(criteria).fill(0),
    given: [],
  }
  workOutDegrees(reading)
  return reading
}

/** The cell that an answer falls in; less than `unanswered` when it is no valid answer. */
function cellOf({ cells, question }: CompiledQuestion, answer: Answer): number {
  if (answer === notSure) {
    return question.kind === 'yes-no' && question.notSureCountsAs === 'yes' ? 0 : unsure
  }
  if (cells.kind === 'single') {
    const cell = cells.find(answer)
    return cell < 0 ? -3 : cell
  }
  return Array.isArray(answer) && answer.every((option) => cells.closure.has(option)) ? 0 : -3
}

function toGiven(question: CompiledQuestion, answer: Answer): Given {
  if (typeof answer === 'number') return answer
  if (answer === notSure) return question.question.kind === 'yes-no' ? notSureAs(question) : notSure
  if (typeof answer !== 'string') return withImplied(question, answer)
  return question.question.kind === 'yes-no' ? answer : withImplied(question, [answer])
}

function notSureAs({ question }: CompiledQuestion): Given {
  return question.kind === 'yes-no' && question.notSureCountsAs === 'yes' ? 'yes' : notSure
}

function withImplied(question: CompiledQuestion, ticked: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const option of ticked) for (const id of question.implied.get(option) ?? []) all.add(id)
  return all
}

function refusal(compiled: CompiledKnowledgeBase, answers: unknown): InvalidAnswersError {
  const result = parseAnswers(compiled, answers)
  return new InvalidAnswersError(result.outcome === 'problem' ? result.problem : [])
}
