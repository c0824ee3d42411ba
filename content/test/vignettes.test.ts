import { describe, expect, it } from 'vitest'
import { corpus, evidence } from './starter-corpus.js'

/** "D06.2" and "D06" stand in the row that starts with D06, "D4" in the section of that name. */
const isInEvidence = (row: string): boolean => {
  const [name = row] = row.split('.')
  return (
    evidence.includes(`\n| ${name} |`) ||
    evidence.includes(`\n### ${name}. `) ||
    evidence.includes(`\n### ${name} `)
  )
}

describe('what vignettes expect', () => {
  it.each(corpus.vignettes.map(({ id, expect: expected }) => [id, expected] as const))(
    '%s names rows that are in the evidence',
    (_id, { evidenceRows = [] }) => {
      expect(evidenceRows.filter((row) => !isInEvidence(row))).toEqual([])
    },
  )

  it('knows a row from what is none', () => {
    expect(['D06.2', 'T16', 'D4', 'G3', 'K01'].filter(isInEvidence)).toHaveLength(5)
    expect(['D99', 'T60.1', 'D5'].filter(isInEvidence)).toEqual([])
  })
})
