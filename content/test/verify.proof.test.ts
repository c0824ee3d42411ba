import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verify } from '@unknot/advice-engine/verify'
import { describe, expect, it } from 'vitest'
import { engine, evidence, folder } from './starter-corpus.js'

const { properties } = verify(engine)
const keys = properties.flatMap(({ findings }) => findings.map(({ key }) => key))
const decisions: Readonly<Record<string, string>> = JSON.parse(
  await readFile(join(folder, 'verify-decisions.json'), 'utf8'),
)

/** Rows and tables of the evidence that a decision names. */
const rowsIn = (decision: string): string[] => decision.match(/\b[DT]\d\d\b|\bR\d\d\b/g) ?? []

describe('the knowledge base of the corpus, over every reader there can be', () => {
  it.each(properties.filter(({ isSafety }) => isSafety).map((one) => [one.property, one] as const))(
    'is proved to keep %s',
    (_property, { outcome, findings, undecided, claims }) => {
      expect({ outcome, findings, undecided }).toEqual({
        outcome: 'proved',
        findings: [],
        undecided: [],
      })
      expect(claims).toBeGreaterThan(0)
    },
  )

  it('leaves nothing undecided for want of steps', () => {
    expect(properties.flatMap(({ undecided }) => undecided)).toEqual([])
  })

  it('has no finding without a decision in verify-decisions.json, and no decision without a finding', () => {
    expect(keys.toSorted()).toEqual(Object.keys(decisions).toSorted())
  })

  it.each(Object.entries(decisions))('%s: the decision names its row', (_key, decision) => {
    const rows = rowsIn(decision)
    expect(rows.filter((row) => !evidence.includes(`\n| ${row} |`))).toEqual([])
    expect(rows.filter((row) => !row.startsWith('R'))).not.toEqual([])
  })

  it('gives nobody two care levels for the same answers', () => {
    const same = properties
      .flatMap(({ findings }) => findings)
      .filter(({ sentence }) => sentence.startsWith('The same readers meet'))
    expect(same).toEqual([])
  })
})
