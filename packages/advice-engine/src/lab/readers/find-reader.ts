import type { Answer, Answers } from '../../advice.js'
import { answerInWords } from '../../words/answer-in-words.js'
import { indexWords } from '../../words/lexicon.js'
import type { KnowledgeBase } from '../../knowledge-base.js'
import type { Formula } from '../logic/formula.js'
import type { Model } from './model.js'
import type { SheetEntry } from './sheet.js'

/** One concrete reader, as short as can be said. */
export type Reader = {
  readonly answers: Answers
  /** As in a vignette: what is left out counts as no, none or a harmless value, or was not asked. */
  readonly others: 'no-danger-signs' | 'nothing'
  /** The same in the reader's words. */
  readonly words: readonly { readonly question: string; readonly answer: string }[]
}

/** What every question is answered with, in the order of the sheet. */
type Sheet = (Answer | undefined)[]

/**
 * The reader that a search found, with every answer taken out or made harmless that can be while all the formulas
 * stay true.
 */
export function findReader(
  model: Model,
  all: readonly Formula[],
  isTrue: (variable: number) => boolean,
): Reader {
  const { sheet: entries } = model
  const found = entries.map((one) => one.answerOf(isTrue))
  const trial = trialOf(model, model.theory.and(all), found)
  if (!trial.holds()) throw new Error('A reader was found whom the formulas do not describe.')
  for (const [place, { harmless }] of entries.entries()) {
    if (found[place] === undefined) trial.put(place, harmless)
  }
  if (trial.holds()) {
    simplify(trial, entries, 'harmless')
    return harmlessElse(model, trial.sheet)
  }
  for (const [place, answer] of found.entries()) trial.put(place, answer)
  simplify(trial, entries, 'unasked')
  return unaskedElse(model, trial.sheet)
}

/** A sheet whose answers are changed, one after the other, to see whether a formula stays true. */
type Trial = {
  readonly sheet: Sheet
  readonly put: (place: number, answer: Answer | undefined) => void
  readonly holds: () => boolean
}

function trialOf({ theory, sheet: entries }: Model, formula: Formula, found: Sheet): Trial {
  const sheet = [...found]
  const values = new Map<number, boolean>()
  const put = (place: number, answer: Answer | undefined): void => {
    sheet[place] = answer
    for (const [variable, value] of entries[place]?.valuesOf(answer) ?? []) {
      values.set(variable, value)
    }
  }
  for (const [place, answer] of found.entries()) put(place, answer)
  const holds = () => theory.evaluate(formula, (variable) => values.get(variable) === true)
  return { sheet, put, holds }
}

/** Answers in the order of the questions, as a reader in words. */
export function readerOf(
  knowledgeBase: KnowledgeBase,
  answers: Answers,
  others: Reader['others'],
): Reader {
  const lexicon = indexWords(knowledgeBase)
  const words = Object.entries(answers).map(([id, answer]) => ({
    question: lexicon.questions.get(id)?.label ?? id,
    answer: answerInWords(lexicon, id, answer),
  }))
  return { answers, others, words }
}

/** Tries for each answer, and each tick, whether it can be left out. */
function simplify(
  trial: Trial,
  entries: readonly SheetEntry[],
  target: 'harmless' | 'unasked',
): void {
  const attempt = (place: number, answer: Answer | undefined): boolean => {
    const before = trial.sheet[place]
    trial.put(place, answer)
    if (trial.holds()) return true
    trial.put(place, before)
    return false
  }
  for (const [place, { harmless }] of entries.entries()) {
    const simplest = target === 'harmless' ? harmless : undefined
    const answer = trial.sheet[place]
    if (isSame(answer, simplest) || attempt(place, simplest) || !Array.isArray(answer)) continue
    let ticks: readonly string[] = answer
    for (const tick of answer) {
      const fewer = ticks.filter((one) => one !== tick)
      if (attempt(place, fewer)) ticks = fewer
    }
  }
}

function harmlessElse({ sheet: entries, compiled }: Model, sheet: Sheet): Reader {
  const said = entries.flatMap(({ id, harmless, isRequired }, place) => {
    const answer = sheet[place]
    const isLeftOut = isSame(answer, harmless) && !isRequired
    return answer === undefined || isLeftOut ? [] : [[id, answer] as const]
  })
  return readerOf(compiled.knowledgeBase, Object.fromEntries(said), 'no-danger-signs')
}

function unaskedElse({ sheet: entries, compiled }: Model, sheet: Sheet): Reader {
  const said = entries.flatMap(({ id }, place) => {
    const answer = sheet[place]
    return answer === undefined ? [] : [[id, answer] as const]
  })
  return readerOf(compiled.knowledgeBase, Object.fromEntries(said), 'nothing')
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === other) return true
  return Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0
}
