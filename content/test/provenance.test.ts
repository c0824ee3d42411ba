import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { referencesOf, rowsBelow, tenFacts } from '../src/provenance/evidence-rows.js'
import { readLedgers } from '../src/provenance/ledgers.js'
import {
  placeOfCauses,
  placeOfModels,
  placesOfFacts,
  rowsOfFurtherArticles,
  treatmentsInDispute,
  type Place,
} from '../src/provenance/places.js'
import { formatProvenance } from '../src/provenance/provenance.js'
import { corpus, evidence, folder, pages } from './starter-corpus.js'

const ledgers = readLedgers({ evidence, corpus })
const gaps = (all: typeof ledgers) =>
  all.flatMap(({ lines, without }) => [
    ...lines.filter(({ documents, reason }) => documents.length + (reason ?? '').length === 0),
    ...without,
  ])

const citedOn = ([kind, id]: Place): readonly string[] =>
  pages.find((page) => page.kind === kind && page.id === id)?.references ?? []

describe('docs/provenance.md', () => {
  it('leaves no row of the evidence file and no document unmapped', () => {
    expect(gaps(ledgers)).toEqual([])
  })

  it('counts every list as long as the evidence file has it', () => {
    const lengths = ledgers.map(({ lines }) => lines.length)
    expect(lengths).toEqual([10, 50, 74, 40, 10, 70, 7, 30, 24, 15, 5, 43, 22, 121])
  })

  it.each([
    ['a rule', { rules: corpus.rules.filter(({ id }) => id !== 'saddle-numbness') }, 'D01'],
    ['an exercise', { exercises: corpus.exercises.slice(1) }, corpus.exercises[0]?.evidenceRow],
    ['a condition', { conditions: corpus.conditions.slice(1) }, 'K04'],
    ['the page of all causes', { articles: [] }, 'C07'],
    [
      'a treatment',
      { treatments: corpus.treatments.slice(1) },
      corpus.treatments[0]?.facts.evidenceRow,
    ],
  ])('shows the gap once %s is gone', (_what, change, row) => {
    const rest = readLedgers({ evidence, corpus: { ...corpus, ...change } })
    const lines = rest.flatMap((ledger) => ledger.lines).filter((line) => line.row === row)
    expect(lines).toMatchObject([{ documents: [], reason: null }])
  })

  it('shows a document that stands for no row', () => {
    const [first] = corpus.exercises
    const stray = first === undefined ? [] : [{ ...first, id: 'stray', evidenceRow: 'X99' }]
    const others = { ...corpus, exercises: [...corpus.exercises, ...stray] }
    expect(gaps(readLedgers({ evidence, corpus: others }))).toEqual(['exercises/stray'])
    expect(formatProvenance({ evidence, corpus: others })).toContain(
      '**unmapped** | | `exercises/stray`',
    )
  })

  it('is the committed one (else: npm run generate)', async () => {
    const committed = await readFile(join(folder, '../docs/provenance.md'), 'utf8')
    expect(committed).toBe(formatProvenance({ evidence, corpus }))
  })
})

describe('pages that are named by hand', () => {
  const told = [
    ...tenFacts(evidence).map((row) => [row, placesOfFacts[row[1] ?? ''] ?? []] as const),
    ...rowsBelow(evidence, '### C4. ').map(
      (row) =>
        [
          row,
          (treatmentsInDispute[row[1] ?? ''] ?? []).map((id): Place => ['treatment', id]),
        ] as const,
    ),
    ...rowsBelow(evidence, '### E3. ').map((row) => [row, [placeOfCauses]] as const),
    ...rowsBelow(evidence, '### E4. ').map((row) => [row, [placeOfModels]] as const),
  ]

  it.each(told.map(([row, places]) => [row[1] ?? '', referencesOf(row), places] as const))(
    'for "%s" cite a source of the row, where it names one',
    (_row, references, places) => {
      const cited = new Set(places.flatMap(citedOn))
      expect(references.length === 0 || references.some((one) => cited.has(one))).toBe(true)
    },
  )

  it.each(Object.entries(rowsOfFurtherArticles))('%s cites a source of each row', (id, rows) => {
    const cited = citedOn(['article', id])
    for (const row of rows) {
      const line = evidence.split('\n').find((one) => one.startsWith(`| ${row} | `))
      const section = evidence.includes(`\n### ${row}. `)
      expect(line !== undefined || section, row).toBe(true)
      const named = referencesOf([line ?? ''])
      expect(named.length === 0 || named.some((one) => cited.includes(one)), row).toBe(true)
    }
  })
})
