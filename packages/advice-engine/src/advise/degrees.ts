/* oxlint-disable typescript/no-non-null-assertion -- every index comes from the index itself */
import type { CompiledQuestion } from '../compile/compiled.js'
import type { QuestionRows, TermIndex } from '../compile/term-index.js'
import { least, most } from './judge.js'
import { unanswered, unsure, type Reading } from './reading.js'

/** Terms that no answer rules out, and those that wait for an answer or met a "not sure". */
type Standing = {
  readonly possible: Uint32Array
  readonly waiting: Uint32Array
  readonly notSure: Uint32Array
  /** Room for the row of one answer. */
  readonly row: Uint32Array
}

/** Fills in whether each question is asked, and how far each criterion is met. */
export function workOutDegrees(reading: Reading): void {
  const { index, conditional } = reading.compiled
  const standing = noneRuledOut(index)
  addAnswers(reading, standing)
  for (const question of conditional) addUnasked(question, reading, standing)
  judgeTerms(index, standing, reading)
  for (const { node, index: place } of index.wide) {
    reading.least[place] = least(node, reading)
    reading.most[place] = most(node, reading)
  }
}

function noneRuledOut({ scratch: [possible, waiting, notSure, row] }: TermIndex): Standing {
  possible.fill(~0)
  waiting.fill(0)
  notSure.fill(0)
  return { possible, waiting, notSure, row }
}

function addAnswers(reading: Reading, standing: Standing): void {
  const { questions, index } = reading.compiled
  const { cells } = reading
  for (let place = 0; place < questions.length; place += 1) {
    const rows = index.rows[place]!
    if (rows === null) continue
    const cell = cells[place]!
    if (cell >= 0) {
      const row = rows.cells[cell]
      if (row === undefined) keepTicked(standing, rows, questions[place]!, reading)
      else keep(standing.possible, row)
    } else if (cell === unsure) add(standing.notSure, rows.reads)
    else if (questions[place]!.askedWhen === null) add(standing.waiting, rows.reads)
  }
}

/** A question without an answer that only some are asked: it counts as no for all others. */
function addUnasked(question: CompiledQuestion, reading: Reading, standing: Standing): void {
  const { askedWhen, index } = question
  if (askedWhen === null || reading.cells[index] !== unanswered) return
  const isAsked = canBeMet(askedWhen, reading, standing.possible)
  if (!isAsked) reading.asked = reading.asked.with(index, 0)
  const rows = reading.compiled.index.rows[index]!
  if (rows === null) return
  if (isAsked) add(standing.waiting, rows.reads)
  else keep(standing.possible, rows.notAsked)
}

function canBeMet(
  { index, node }: NonNullable<CompiledQuestion['askedWhen']>,
  reading: Reading,
  possible: Uint32Array,
): boolean {
  const { firstTerm } = reading.compiled.index
  const end = firstTerm[index + 1]!
  if (firstTerm[index] === end) return most(node, reading) > 0
  for (let term = firstTerm[index]!; term < end; term += 1) {
    if ((possible[term >>> 5]! >>> (term & 31)) & 1) return true
  }
  return false
}

function keepTicked(
  { possible, row }: Standing,
  rows: QuestionRows,
  { cells, index }: CompiledQuestion,
  reading: Reading,
): void {
  const answer = reading.answers[index]
  if (cells.kind !== 'several' || !Array.isArray(answer) || answer.length === 0) {
    return keep(possible, rows.notAsked)
  }
  const ticked = closureOf(answer, cells.closure)
  row.set(rows.notAsked)
  for (const option of ticked) {
    for (const { term, wants } of rows.ticks[option]!.helps) {
      if (wants.length > 1 && !wants.every((want) => isTicked(want, ticked))) continue
      row[term >>> 5]! |= 1 << (term & 31)
    }
  }
  for (const option of ticked) {
    for (const term of rows.ticks[option]!.rulesOut) row[term >>> 5]! &= ~(1 << (term & 31))
  }
  keep(possible, row)
}

/** Places of the ticked options and of all that they imply. */
function closureOf(
  answer: readonly string[],
  closure: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  if (answer.length === 1) return closure.get(answer[0]!)!
  const all = new Set<number>()
  for (const option of answer) for (const place of closure.get(option)!) all.add(place)
  return [...all]
}

function isTicked(
  literal: QuestionRows['ticks'][number]['helps'][number]['wants'][number],
  ticked: readonly number[],
): boolean {
  return literal.kind === 'several' && literal.options.some((option) => ticked.includes(option))
}

function keep(bits: Uint32Array, row: Uint32Array): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! &= row[word]!
}

function add(bits: Uint32Array, row: Uint32Array): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! |= row[word]!
}

/** A criterion comes to as much as the best of its terms that still stand. */
function judgeTerms(index: TermIndex, standing: Standing, reading: Reading): void {
  const { criterionOf, terms, words } = index
  const { least, most } = reading
  for (let word = 0; word < words; word += 1) {
    let bits = standing.possible[word]!
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits)
      bits &= bits - 1
      const term = word * 32 + bit
      if (term >= terms.length) return
      const criterion = criterionOf[term]!
      const atMost = (standing.notSure[word]! >>> bit) & 1 ? 1 : 2
      if (atMost > most[criterion]!) most[criterion] = atMost
      const isWaiting = (standing.waiting[word]! >>> bit) & 1
      if (isWaiting === 0 && atMost > least[criterion]!) least[criterion] = atMost
    }
  }
}
