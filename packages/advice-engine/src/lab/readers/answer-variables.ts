import type { Answer } from '../../advice.js'
import { notSure } from '../../advise/reading.js'
import { findCells, type Cells } from '../../compile/cells.js'
import type { CompiledKnowledgeBase, CompiledQuestion } from '../../compile/compiled.js'
import { no, type Formula } from '../logic/formula.js'
import type { Theory } from '../logic/theory.js'
import { harmlessAnswer } from '../testkit/fill-harmlessly.js'

/** What a reader may answer to one question, as formulas. */
export type AnswerVariables = {
  readonly question: CompiledQuestion
  readonly isUnanswered: Formula
  readonly isUnsure: Formula
  /** Answered, and not with "not sure". */
  readonly isSure: Formula
  /** By class of answers that neither the knowledge base nor its compiled form tells apart; of ticks by option. */
  readonly choices: readonly Formula[]
  /** An answer out of each class, or each option. */
  readonly answers: readonly Answer[]
  /** Which values each answer gives the variables. */
  readonly valuesOf: (answer: Answer | undefined) => ReadonlyMap<number, boolean>
  /** The answer that such values stand for; undefined for none. */
  readonly answerOf: (isTrue: (variable: number) => boolean) => Answer | undefined
  /** The answer of a reader who has nothing wrong here. */
  readonly harmless: Answer
}

/** Variables for every question: each reader, and nobody else, is a way to give them values. */
export function answerVariables(
  { questions, knowledgeBase }: CompiledKnowledgeBase,
  theory: Theory,
): readonly AnswerVariables[] {
  const stated = findCells(knowledgeBase)
  return questions.map((question) => {
    const { cells } = question
    const own = stated.get(question.id)
    if (own === undefined || own.kind !== cells.kind || stated.size !== questions.length) {
      throw new Error('The compiled form has other questions than its knowledge base.')
    }
    return cells.kind === 'single' && own.kind === 'single'
      ? single(question, [cells, own], theory)
      : several(question, theory)
  })
}

type SingleCells = Extract<Cells, { kind: 'single' }>

/** Exactly one of: a class of answers, not sure, no answer. */
function single(
  question: CompiledQuestion,
  [compiled, stated]: readonly [SingleCells, SingleCells],
  theory: Theory,
): AnswerVariables {
  const classOf = (answer: unknown) => `${compiled.find(answer)} ${stated.find(answer)}`
  const classes = new Map<string, Answer>()
  for (const answer of [...compiled.answers, ...stated.answers]) {
    if (!classes.has(classOf(answer))) classes.set(classOf(answer), answer)
  }
  const harmless = harmlessAnswer(question.question)
  const places = new Map([...classes.keys()].map((name, place) => [name, place]))
  const placeOf = (answer: unknown) => places.get(classOf(answer)) ?? -1
  const answers = [...classes.values()].map((answer) =>
    placeOf(answer) === placeOf(harmless) ? harmless : answer,
  )
  const isUnanswered = theory.variable(true)
  const isUnsure = theory.variable()
  const choices = answers.map((answer) => theory.variable(answer === harmless))
  const all = [isUnanswered, isUnsure, ...choices]
  const onlyOne = all.flatMap((one, place) => all.slice(place + 1).map((other) => [-one, -other]))
  theory.group(all, [all, ...onlyOne], 'chosen')
  return {
    question,
    isUnanswered,
    isUnsure,
    isSure: theory.or(choices),
    choices,
    answers,
    harmless,
    answerOf: (isTrue) => (isTrue(isUnsure) ? notSure : answers[choices.findIndex(isTrue)]),
    valuesOf: (answer) =>
      new Map([
        [isUnanswered, answer === undefined],
        [isUnsure, answer === notSure],
        ...choices.map((choice, place) => [choice, place === placeOf(answer)] as const),
      ]),
  }
}

/** Any ticks with all that they imply, or not sure, or no answer. */
function several(question: CompiledQuestion, theory: Theory): AnswerVariables {
  const { cells } = question
  const options = cells.kind === 'several' ? cells.options : []
  const closure = options.map((option) =>
    cells.kind === 'several' ? (cells.closure.get(option) ?? []) : [],
  )
  const isUnanswered = theory.variable(true)
  const isUnsure = theory.variable()
  const choices = options.map(() => theory.variable())
  const impliedBy = (place: number) =>
    (closure[place] ?? []).filter((other) => other !== place).map((other) => choices[other] ?? no)
  theory.group(
    [isUnanswered, isUnsure, ...choices],
    [
      [-isUnanswered, -isUnsure],
      ...choices.flatMap((choice, place) => [
        [-choice, -isUnanswered],
        [-choice, -isUnsure],
        ...impliedBy(place).map((other) => [-choice, other]),
      ]),
    ],
    'false',
  )
  const answerOf = (isTrue: (variable: number) => boolean): Answer | undefined => {
    if (isTrue(isUnsure)) return notSure
    if (isTrue(isUnanswered)) return undefined
    const ticked = choices.flatMap((choice, place) => (isTrue(choice) ? [place] : []))
    const isImplied = (place: number) =>
      ticked.some((other) => other !== place && (closure[other] ?? []).includes(place))
    return ticked.filter((place) => !isImplied(place)).flatMap((place) => options[place] ?? [])
  }
  const valuesOf = (answer: Answer | undefined) => {
    const ticked = new Set(
      Array.isArray(answer) ? answer.flatMap((id) => closure[options.indexOf(id)] ?? []) : [],
    )
    return new Map([
      [isUnanswered, answer === undefined],
      [isUnsure, answer === notSure],
      ...choices.map((choice, place) => [choice, ticked.has(place)] as const),
    ])
  }
  const isSure = theory.and([-isUnanswered, -isUnsure])
  const shared = { question, isUnanswered, isUnsure, isSure, choices, answers: options }
  return { ...shared, valuesOf, answerOf, harmless: [] }
}
