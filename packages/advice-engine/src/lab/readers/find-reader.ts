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
  const { theory, sheet: entries } = model
  const whole = theory.and(all)
  const holds = (sheet: Sheet) => theory.evaluate(whole, valuesOf(sheet, entries))
  const found = entries.map((one) => one.answerOf(isTrue))
  if (!holds(found)) throw new Error('A reader was found whom the formulas do not describe.')
  const filled = found.map((answer, place) => answer ?? entries[place]?.harmless)
  return holds(filled)
    ? harmlessElse(model, simplify(filled, entries, holds, 'harmless'))
    : unaskedElse(model, simplify(found, entries, holds, 'unasked'))
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

function valuesOf(sheet: Sheet, entries: readonly SheetEntry[]): (variable: number) => boolean {
  const values = new Map<number, boolean>()
  for (const [place, one] of entries.entries()) {
    for (const [variable, value] of one.valuesOf(sheet[place])) values.set(variable, value)
  }
  return (variable) => values.get(variable) === true
}

/** Tries for each answer, and each tick, whether it can be left out. */
function simplify(
  sheet: Sheet,
  entries: readonly SheetEntry[],
  holds: (sheet: Sheet) => boolean,
  target: 'harmless' | 'unasked',
): Sheet {
  const now = [...sheet]
  const attempt = (place: number, answer: Answer | undefined): boolean => {
    const before = now[place]
    now[place] = answer
    if (holds(now)) return true
    now[place] = before
    return false
  }
  for (const [place, { harmless }] of entries.entries()) {
    const simplest = target === 'harmless' ? harmless : undefined
    const answer = now[place]
    if (isSame(answer, simplest) || attempt(place, simplest)) continue
    if (!Array.isArray(answer)) continue
    let ticks: readonly string[] = answer
    for (const tick of answer) {
      const fewer = ticks.filter((one) => one !== tick)
      if (attempt(place, fewer)) ticks = fewer
    }
  }
  return now
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
