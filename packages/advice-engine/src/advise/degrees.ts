/* oxlint-disable typescript/no-non-null-assertion -- every index comes from the index itself */
import type { DegreeIndex } from '../compile/degree-index.js'
import { isAmong } from '../compile/matches.js'
import { least, most } from './judge.js'
import { unanswered, unsure, type Degree, type Reading } from './reading.js'

/** Fills in whether each question is asked, and how far each criterion is met. */
export function workOutDegrees(reading: Reading): void {
  const { index, conditional, questions } = reading.compiled
  let out = 0n
  let waiting = 0n
  let notSure = 0n
  for (let place = 0; place < questions.length; place += 1) {
    const cell = reading.cells[place]!
    if (cell >= 0) out |= ruledOut(place, cell, reading)
    else if (cell === unsure) notSure |= ruledOut(place, -1, reading)
    else if (questions[place]!.askedWhen === null) waiting |= ruledOut(place, -1, reading)
  }
  for (const { askedWhen, cells, index: place } of conditional) {
    if (askedWhen === null || reading.cells[place] !== unanswered) continue
    if (most(askedWhen.node, reading) > 0) waiting |= ruledOut(place, -1, reading)
    else {
      // It counts as none of its answers.
      reading.asked = reading.asked.with(place, 0)
      out |= ruledOut(place, cells.answers.length, reading)
    }
  }
  const standing = index.all & ~out
  reading.most = degreesOf(standing, notSure, index)
  // Where nothing is waited for, the least is the most.
  reading.least =
    waiting === 0n && index.wide.length === 0
      ? reading.most
      : degreesOf(standing & ~waiting, notSure, index)
  for (const { node, index: place } of index.wide) {
    reading.least[place] = least(node, reading)
    reading.most[place] = most(node, reading)
  }
}

/** The terms that an answer rules out; of cell -1 all that read the question. */
function ruledOut(place: number, cell: number, { compiled, answers }: Reading): bigint {
  const { index, questions } = compiled
  const known = index.ruledOut[place]!
  let terms = known[cell + 1]
  if (terms !== undefined) return terms
  const { cells } = questions[place]!
  terms = 0n
  for (const use of index.uses[place]!) {
    const { options, isWanted } = use
    if (cell < 0 || isAmong(options, cells, cell, answers[place]) !== isWanted) terms |= use.terms
  }
  // There are too many ways to tick several to keep what each rules out.
  if (cell <= cells.answers.length) known[cell + 1] = terms
  return terms
}

/** A criterion comes to as much as the best of its terms that still stand. */
function degreesOf(standing: bigint, notSure: bigint, index: DegreeIndex): Reading['least'] {
  const degrees = index.noughts.slice()
  note(1, standing & notSure, index, degrees)
  note(2, standing & ~notSure, index, degrees)
  return degrees
}

/** Numbers of many bits are slow to shift, so they are taken in blocks. */
const block = 4096

function note(
  degree: Degree,
  terms: bigint,
  { criterionOf }: DegreeIndex,
  degrees: Reading['least'],
): void {
  for (let start = 0; terms > 0n; start += block) {
    let bits = BigInt.asUintN(block, terms)
    terms >>= BigInt(block)
    for (let first = start; bits > 0n; first += 32) {
      let word = Number(BigInt.asIntN(32, bits))
      bits >>= 32n
      for (; word !== 0; word &= word - 1) {
        degrees[criterionOf[first + 31 - Math.clz32(word & -word)]!] = degree
      }
    }
  }
}
