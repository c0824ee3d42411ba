import { describe, expect, it } from 'vitest'
import { corpus, evidence, inlinesOf, pages, treatments } from './starter-corpus.js'

const known = new Set(corpus.references.map(({ id }) => id))

const citedBySections = (sections: (typeof pages)[number]['sections']): string[] =>
  inlinesOf(sections).flatMap((inline) => (inline.kind === 'citation' ? [inline.reference] : []))

const citedByFacts = ({
  evidence: rows,
  contraindications,
  cautions,
}: (typeof treatments)[number]): string[] => [
  ...rows.flatMap(({ references }) => references),
  ...[...contraindications, ...cautions].flatMap(({ basis }) => basis.references),
]

/** What the limits of an exercise rest on. */
const citedByLimits = (page: (typeof pages)[number]): string[] =>
  page.kind === 'exercise'
    ? [...page.notFor, ...page.cautions].flatMap(({ basis }) => basis.references)
    : []

const cited = new Set([
  ...pages.flatMap(({ sections }) => citedBySections(sections)),
  ...pages.flatMap(citedByLimits),
  ...treatments.flatMap(citedByFacts),
  ...corpus.rules.flatMap(({ basis }) => basis.references),
])

describe('references', () => {
  it('exist for every citation', () => {
    expect([...cited].filter((id) => !known.has(id))).toEqual([])
  })

  it('are cited somewhere, or else kept for a niche claim', () => {
    const idle = corpus.references.filter(({ id, tier }) => tier === 'core' && !cited.has(id))
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it.each(pages.map((page) => [`${page.kind} ${page.id}`, page] as const))(
    'of the %s are those that it cites, no more and no fewer',
    (_name, page) => {
      const facts = treatments.filter(({ id }) => page.kind === 'treatment' && id === page.id)
      const wanted = new Set([
        ...citedBySections(page.sections),
        ...citedByLimits(page),
        ...facts.flatMap(citedByFacts),
      ])
      expect(page.references).toEqual([...wanted].toSorted())
    },
  )

  it('are the rows of table B, by number', () => {
    const rows = [...evidence.matchAll(/^\| (R\d\d) \| [AB] \|/gm)].map(([, id]) => id)
    expect(corpus.references.map(({ id }) => id)).toEqual(rows)
  })

  it.each(corpus.references.map((reference) => [reference.id, reference] as const))(
    '%s carries the authors, year, tier and identifiers of its row, and none besides',
    (id, { authors, year, tier, doi, pmid, url }) => {
      const row = evidence.split('\n').find((line) => line.startsWith(`| ${id} | `)) ?? ''
      const [, , writtenTier, writtenAuthors] = row.split('|').map((cell) => cell.trim())
      expect(authors).toBe(writtenAuthors)
      expect(tier).toBe(writtenTier === 'A' ? 'core' : 'extra')
      for (const part of [year, doi, pmid]) expect(row).toContain(String(part ?? ''))
      if (url !== null) expect(namesOf(url).some((name) => row.includes(name))).toBe(true)
    },
  )
})

/** How a row may write an address: its site, or the number at its end, such as "PMC4508225". */
function namesOf(url: string): string[] {
  const { hostname, pathname } = new URL(url)
  return [hostname.replace(/^www\./, ''), pathname.split('/').findLast(Boolean) ?? hostname]
}
