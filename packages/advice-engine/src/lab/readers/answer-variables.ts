import type { Answer } from '../../advice.js'
import { findCell, type Division } from '../../compile/cells.js'
import { findCells } from '../../compile/find-cells.js'
import type { CompiledKnowledgeBase, CompiledQuestion } from '../../compile/compiled.js'
import { no, type Formula } from '../logic/formula.js'
import type { Theory } from '../logic/theory.js'
import { sheetEntry, type SheetEntry } from './sheet.js'

/** What one knowledge base sees of the answer to one of its questions. */
export type AnswerVariables = {
  readonly question: CompiledQuestion
  /** Also true of an answer that this knowledge base does not offer. */
  readonly isUnanswered: Formula
  readonly isUnsure: Formula
  /** Answered, and not with "not sure". */
  readonly isSure: Formula
  /** True of a yes-no question that is answered yes. */
  readonly isYes: Formula
  /** By class of answers; of a question with several ticks by option, ticked or implied by a tick. */
  readonly choices: readonly Formula[]
  /** An answer out of each class, or each option. */
  readonly answers: readonly Answer[]
}

/** The sheet on which readers of all these knowledge bases answer, in the order of the first. */
export function answerSheet(
  all: readonly CompiledKnowledgeBase[],
  theory: Theory,
): readonly SheetEntry[] {
  const divisions = new Map<string, Division[]>()
  for (const { questions, knowledgeBase } of all) {
    const stated = findCells(knowledgeBase)
    for (const { id, question, cells } of questions) {
      const own = stated.get(id)
      if (own === undefined || stated.size !== questions.length) {
        throw new Error('The compiled form has other questions than its knowledge base.')
      }
      const known = divisions.get(id) ?? []
      divisions.set(id, [...known, { question, cells }, { question, cells: own }])
    }
  }
  return [...divisions.values()].flatMap((one) => sheetEntry(one, theory) ?? [])
}

/** What a knowledge base sees of the sheet, in the order of its questions. */
export function answerVariables(
  { questions }: CompiledKnowledgeBase,
  sheet: readonly SheetEntry[],
  theory: Theory,
): readonly AnswerVariables[] {
  const entries = new Map(sheet.map((entry) => [entry.id, entry]))
  return questions.map((question) => {
    const entry = entries.get(question.id)
    if (entry === undefined) throw new Error(`"${question.id}" is not on the sheet.`)
    return question.cells.kind === 'single'
      ? single(question, entry, theory)
      : several(question, entry, theory)
  })
}

function single(question: CompiledQuestion, entry: SheetEntry, { or }: Theory): AnswerVariables {
  const { isUnsure, choices, answers } = entry
  const isOffered = (answer: Answer | undefined) => findCell(question, answer) >= 0
  const others = choices.filter((_choice, place) => !isOffered(answers[place]))
  return {
    question,
    isUnsure,
    choices,
    answers,
    isUnanswered: or([entry.isUnanswered, ...others]),
    isSure: or(choices.filter((_choice, place) => isOffered(answers[place]))),
    isYes: choices[answers.indexOf('yes')] ?? no,
  }
}

function several(question: CompiledQuestion, entry: SheetEntry, theory: Theory): AnswerVariables {
  const { cells } = question
  const { isUnanswered, isUnsure } = entry
  const options = cells.answers
  const implies = (answer: Answer | undefined, place: number) =>
    (cells.closure[findCell(question, answer)] ?? []).includes(place)
  const choices = options.map((_option, place) =>
    theory.or(entry.choices.filter((_choice, at) => implies(entry.answers[at], place))),
  )
  const isSure = theory.and([-isUnanswered, -isUnsure])
  return { question, isUnanswered, isUnsure, isSure, isYes: no, choices, answers: options }
}
