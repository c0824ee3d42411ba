import { verdicts } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { corpus, evidence } from './starter-corpus.js'

/** The cells of the row that begins with this cell. */
function rowOf(first: string): readonly string[] {
  const line = evidence.split('\n').find((one) => one.startsWith(`| ${first} | `))
  return line?.split('|').map((cell) => cell.trim()) ?? []
}

const byRow = <T extends { readonly evidenceRow: string }>(documents: readonly T[]) =>
  documents.map((document) => [document.evidenceRow, document] as const)

describe.each([
  ['exercises', corpus.exercises],
  ['muscles', corpus.muscles],
  ['glossary terms', corpus.glossary],
  ['fact checks', corpus.factChecks],
])('the rows of the %s', (_noun, documents) => {
  const rows = documents.map(({ evidenceRow }) => evidenceRow)

  it('stand in the evidence file', () => {
    expect(rows.filter((row) => rowOf(row).length === 0)).toEqual([])
  })

  it('are told once each', () => {
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([])
  })
})

describe('exercises', () => {
  it.each(byRow(corpus.exercises))('%s gives its dose as usual practice', (_row, { dose }) => {
    expect(dose.isSourceChecked).toBe(false)
  })

  it.each(byRow(corpus.exercises))('%s counts as its row does', (row, { dose }) => {
    const [, , , , , written = ''] = rowOf(row)
    const { sets, repetitions, holdSeconds, minutes, daysPerWeek } = dose
    const ranges = [sets, repetitions, holdSeconds, minutes, daysPerWeek]
    const said = ranges.flatMap((range) => (range === null ? [] : [range.from, range.to]))
    expect(numbersOf(said)).toEqual(numbersOf(written.match(/\d+/g) ?? []))
  })
})

/** 1 counts for nothing here: "each" and "slow" are one set and one repetition in words. */
const numbersOf = (all: readonly (string | number | null)[]): readonly number[] =>
  [...new Set(all.map(Number))].filter((count) => count > 1).toSorted((a, b) => a - b)

describe('muscles', () => {
  it.each(byRow(corpus.muscles))('%s has the name of its row', (row, { anatomicalName }) => {
    expect(anatomicalName).toBe(rowOf(row)[2])
  })

  it.each(byRow(corpus.muscles))(
    '%s calls checked only what was seen in a stored page',
    (row, { referral, provokingTasks }) => {
      expect(referral.isSourceChecked).toBe(rowOf(row)[8] === 'V')
      expect(provokingTasks.isSourceChecked).toBe(false)
    },
  )

  it.each(byRow(corpus.muscles))('%s says that its map is opinion', (_row, { references }) => {
    expect(references).toEqual(expect.arrayContaining(['R27', 'R30', 'R71']))
  })
})

describe('fact checks', () => {
  it.each(byRow(corpus.factChecks))('%s has the verdicts of its row', (row, factCheck) => {
    const written = (rowOf(row)[3] ?? '').replace('n/a', 'not-a-claim')
    const known = written
      .split(/[;(]/)
      .flatMap((part) => verdicts.filter((verdict) => isVerdict(part, verdict)))
    expect(factCheck.verdicts).toEqual(known)
  })

  it.each(byRow(corpus.factChecks))('%s cites a source of its row', (row, { references }) => {
    const named = rowOf(row)[5]?.split(', ') ?? []
    expect(references.filter((reference) => named.includes(reference))).not.toEqual([])
  })
})

/** "unclear wording", alone or with words that narrow it. */
const isVerdict = (part: string, verdict: string): boolean =>
  new RegExp(`^${verdict.replace('-', '[- ]')}\\b`).test(part.trim())
