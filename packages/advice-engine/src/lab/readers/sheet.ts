import type { Answer } from '../../advice.js'
import { notSure } from '../../advise/reading.js'
import { findCell, type Division } from '../../compile/cells.js'
import { AdviceEngineError } from '../../errors.js'
import type { Formula } from '../logic/formula.js'
import type { Theory } from '../logic/theory.js'
import { harmlessAnswer } from '../testkit/fill-harmlessly.js'

/** One question on an answer sheet, as variables: each answer, and nothing else, is a way to give them values. */
export type SheetEntry = {
  readonly id: string
  readonly isUnanswered: Formula
  readonly isUnsure: Formula
  /** By class of answers that nobody tells apart, or by option that can be ticked. */
  readonly choices: readonly Formula[]
  /** An answer out of each class, or each option. */
  readonly answers: readonly Answer[]
  /** Which values an answer gives the variables. */
  readonly valuesOf: (answer: Answer | undefined) => ReadonlyMap<number, boolean>
  /** The answer that such values stand for; undefined for none. */
  readonly answerOf: (isTrue: (variable: number) => boolean) => Answer | undefined
  /** The answer of a reader who has nothing wrong here. */
  readonly harmless: Answer
  readonly isRequired: boolean
}

/** Variables for one question; its answers are divided as finely as any of the divisions does. */
export function sheetEntry(divisions: readonly Division[], theory: Theory): SheetEntry | null {
  const [first] = divisions
  if (first === undefined) return null
  const singles = divisions.filter(({ cells }) => cells.kind === 'single')
  const severals = divisions.filter(({ cells }) => cells.kind === 'several')
  const isRequired = divisions.some(({ question }) => question.isRequired === true)
  const shared = {
    id: first.question.id,
    isRequired,
    isUnanswered: theory.variable(true),
    isUnsure: theory.variable(),
  }
  const harmless = harmlessAnswer(first.question)
  if (severals.length === 0) return { ...shared, ...single(singles, harmless, shared, theory) }
  if (singles.length === 0) return { ...shared, ...several(severals, shared, theory) }
  throw new AdviceEngineError(
    'diff/other-kind',
    `"${shared.id}" takes one answer in one knowledge base and several in the other, so no reader can answer both. Give the new question an id of its own.`,
  )
}

type Shared = Pick<SheetEntry, 'isUnanswered' | 'isUnsure'>
type Choices = Omit<SheetEntry, 'id' | 'isRequired' | keyof Shared>

/** Exactly one of: a class of answers, not sure, no answer. */
function single(
  divisions: readonly Division[],
  harmless: Answer,
  { isUnanswered, isUnsure }: Shared,
  theory: Theory,
): Choices {
  const classOf = (answer: unknown) =>
    divisions.map((division) => findCell(division, answer)).join()
  const classes = new Map<string, Answer>()
  for (const answer of divisions.flatMap(({ cells }) => cells.answers)) {
    if (!classes.has(classOf(answer))) classes.set(classOf(answer), answer)
  }
  if (classes.has(classOf(harmless))) classes.set(classOf(harmless), harmless)
  const places = new Map([...classes.keys()].map((name, place) => [name, place]))
  const answers = [...classes.values()]
  const choices = answers.map((answer) => theory.variable(answer === harmless))
  const all = [isUnanswered, isUnsure, ...choices]
  const onlyOne = all.flatMap((one, place) => all.slice(place + 1).map((other) => [-one, -other]))
  theory.group(all, [all, ...onlyOne], 'chosen')
  return {
    choices,
    answers,
    harmless,
    answerOf: (isTrue) => (isTrue(isUnsure) ? notSure : answers[choices.findIndex(isTrue)]),
    valuesOf: (answer) => {
      const chosen = places.get(classOf(answer))
      return new Map([
        [isUnanswered, answer === undefined],
        [isUnsure, answer === notSure],
        ...choices.map((choice, place) => [choice, place === chosen] as const),
      ])
    },
  }
}

/** Any ticks, or not sure, or no answer. */
function several(
  divisions: readonly Division[],
  { isUnanswered, isUnsure }: Shared,
  theory: Theory,
): Choices {
  const options = [...new Set(divisions.flatMap(({ cells }) => cells.answers.map(String)))]
  const choices = options.map(() => theory.variable())
  const notBoth = choices.flatMap((choice) => [
    [-choice, -isUnanswered],
    [-choice, -isUnsure],
  ])
  const all = [isUnanswered, isUnsure, ...choices]
  theory.group(all, [[-isUnanswered, -isUnsure], ...notBoth], 'false')
  return {
    choices,
    answers: options,
    harmless: [],
    answerOf: (isTrue) => {
      if (isTrue(isUnsure)) return notSure
      if (isTrue(isUnanswered)) return undefined
      return options.filter((_option, place) => isTrue(choices[place] ?? 0))
    },
    valuesOf: (answer) =>
      new Map([
        [isUnanswered, answer === undefined],
        [isUnsure, answer === notSure],
        ...choices.map((choice, place) => {
          const isTicked = Array.isArray(answer) && answer.includes(String(options[place]))
          return [choice, isTicked] as const
        }),
      ]),
  }
}
