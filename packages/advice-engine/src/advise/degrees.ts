/* oxlint-disable typescript/no-non-null-assertion -- every index comes from the index itself */
import type { CompiledQuestion } from '../compile/compiled.js'
import type { LiteralUse } from '../compile/degree-index.js'
import { ticksIn } from '../compile/matches.js'
import { least, most } from './judge.js'
import { unanswered, unsure, type Reading } from './reading.js'

/** Fills in whether each question is asked, and how far each criterion is met. */
export function workOutDegrees(reading: Reading): void {
  const { index, conditional, questions } = reading.compiled
  const { cells } = reading
  const { uses } = index
  const [possible, waiting, notSure] = index.scratch
  possible.fill(~0)
  waiting.fill(0)
  notSure.fill(0)
  for (let place = 0; place < questions.length; place += 1) {
    if (uses[place]!.length === 0) continue
    const cell = cells[place]!
    if (cell >= 0) keep(possible, rowOf(place, cell, reading))
    else if (cell === unsure) add(notSure, place, reading)
    else if (questions[place]!.askedWhen === null) add(waiting, place, reading)
  }
  for (const question of conditional) addUnasked(question, reading)
  judgeTerms(reading)
  for (const { node, index: place } of index.wide) {
    reading.least[place] = least(node, reading)
    reading.most[place] = most(node, reading)
  }
}

/** A question without an answer that only some are asked: it counts as no for all others. */
function addUnasked({ askedWhen, index, cells }: CompiledQuestion, reading: Reading): void {
  if (askedWhen === null || reading.cells[index] !== unanswered) return
  const [possible, waiting] = reading.compiled.index.scratch
  if (most(askedWhen.node, reading) > 0) return add(waiting, index, reading)
  reading.asked = reading.asked.with(index, 0)
  keep(possible, rowOf(index, cells.kind === 'single' ? cells.answers.length : 0, reading))
}

/** The terms that an answer leaves standing; of cell -1 those that do not read the question. */
function rowOf(place: number, cell: number, { compiled, answers }: Reading): Uint32Array {
  const { rows, uses, words, scratch } = compiled.index
  const known = rows[place]![cell + 1]
  if (known !== undefined) return known
  const { cells } = compiled.questions[place]!
  // There are too many ways to tick several to keep a row of each.
  const isKept = cell <= cells.answers.length
  const ticked = ticksIn(compiled.questions[place]!, answers[place])
  const row = isKept ? new Uint32Array(words) : scratch[3]
  row.fill(~0)
  for (const literal of uses[place]!) {
    if (cell >= 0 && stands(literal, cell, ticked)) continue
    for (const term of literal.terms) row[term >>> 5]! &= ~(1 << (term & 31))
  }
  if (isKept) rows[place]![cell + 1] = row
  return row
}

function stands(literal: LiteralUse, cell: number, ticked: readonly boolean[]): boolean {
  if (literal.kind === 'single') return literal.accepts[cell]!
  for (const option of literal.options) if (ticked[option]) return literal.isWanted
  return !literal.isWanted
}

function keep(bits: Uint32Array, row: Uint32Array): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! &= row[word]!
}

/** Adds the terms that read a question. */
function add(bits: Uint32Array, place: number, reading: Reading): void {
  const others = rowOf(place, -1, reading)
  for (let word = 0; word < bits.length; word += 1) bits[word]! |= ~others[word]!
}

/** A criterion comes to as much as the best of its terms that still stand. */
function judgeTerms({ least, most, compiled }: Reading): void {
  const { criterionOf, words, scratch } = compiled.index
  const [possible, waiting, notSure] = scratch
  for (let word = 0; word < words; word += 1) {
    let bits = possible[word]!
    while (bits !== 0) {
      const bit = bits & -bits
      bits &= bits - 1
      const criterion = criterionOf[word * 32 + 31 - Math.clz32(bit)]
      if (criterion === undefined) return
      const atMost = (notSure[word]! & bit) === 0 ? 2 : 1
      if (atMost > most[criterion]!) most[criterion] = atMost
      if (atMost > least[criterion]! && (waiting[word]! & bit) === 0) least[criterion] = atMost
    }
  }
}
