import { describe, expect, it } from 'vitest'
import { pageOfTopic } from '../src/e1-pages.js'
import { rowsBelow } from '../src/provenance/evidence-rows.js'
import { corpus, evidence, pages } from './starter-corpus.js'

const namesBelow = (heading: string): readonly string[] =>
  rowsBelow(evidence, heading).map(([, name = '']) => name)

const missing = (wanted: readonly string[], there: readonly string[]): readonly string[] =>
  wanted.filter((one) => !there.includes(one))

const rowsOf = (documents: readonly { readonly evidenceRow: string }[]): readonly string[] =>
  documents.map(({ evidenceRow }) => evidenceRow)

describe.each([
  ['claims of the old page', '## A. Claims ledger', 50, rowsOf(corpus.factChecks)],
  ['references', '## B. References', 74, corpus.references.map(({ id }) => id)],
  ['exercises', '### E2. Exercises', 24, rowsOf(corpus.exercises)],
  ['muscles', '## F. Regions, muscles', 22, rowsOf(corpus.muscles)],
  ['words of the glossary', '### E5. Glossary', 43, rowsOf(corpus.glossary)],
] as const)('the list of %s', (_name, heading, count, there) => {
  it(`counts ${count} in the evidence file`, () => {
    expect(namesBelow(heading)).toHaveLength(count)
  })

  it('has a document for every row', () => {
    expect(missing(namesBelow(heading), there)).toEqual([])
  })

  it('has no document beside them', () => {
    expect(missing(there, namesBelow(heading))).toEqual([])
  })
})

describe('treatments', () => {
  const rows = corpus.treatments.map(({ facts }) => facts.evidenceRow)

  it('stand for all 40 rows of the evidence file', () => {
    expect(namesBelow('### C1. What it is')).toHaveLength(40)
    expect(missing(namesBelow('### C1. What it is'), rows)).toEqual([])
  })

  it('are 41: massage and deep massage share a row, and no others do', () => {
    expect(rows).toHaveLength(41)
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual(['T16'])
  })
})

describe('topics of table E1', () => {
  const topics = rowsBelow(evidence, '### E1. Conditions and topics')
  const pageFor = (row: string) =>
    Object.entries(pageOfTopic).flatMap(([id, [kind, page]]) =>
      id === row ? pages.filter((one) => one.kind === kind && one.id === page) : [],
    )

  it('are K01 to K30, each with a place in the list of pages', () => {
    expect(topics.map(([, row]) => row)).toEqual(Object.keys(pageOfTopic))
  })

  it.each(topics.map(([, row = '', topic = '', , sources = '']) => [row, topic, sources] as const))(
    '%s (%s) has a page that cites every source of its row',
    (row, _topic, sources) => {
      const cited = pageFor(row).map(({ references }) => references)
      expect(cited).toHaveLength(1)
      expect(missing(sources.split(', '), cited.flat())).toEqual([])
    },
  )

  it('are the only conditions', () => {
    const listed = Object.values(pageOfTopic).map(([, id]) => id)
    expect(
      missing(
        corpus.conditions.map(({ id }) => id),
        listed,
      ),
    ).toEqual([])
  })
})

describe('vignettes', () => {
  it('are at least 170', () => {
    expect(corpus.vignettes.length).toBeGreaterThanOrEqual(170)
  })
})
