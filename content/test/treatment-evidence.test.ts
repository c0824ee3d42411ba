import type { Deliverer } from '@unknot/content-schema'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { criterionKey } from '../src/criterion-key.js'
import { formatTreatmentEvidenceTable } from '../src/treatment-evidence-table.js'
import { readTreatmentRows } from '../src/treatment-rows.js'
import { beyondRow, hitsOf, mapSafety } from '../src/treatment-safety.js'
import { corpus, evidence, folder, treatments } from './starter-corpus.js'

const rows = readTreatmentRows(evidence, corpus.questions)
const named = treatments.map((facts) => [facts.id, facts] as const)
const rowOf = ({ evidenceRow }: (typeof treatments)[number]) =>
  rows.find(({ row }) => row === evidenceRow) ?? expect.fail(`There is no row ${evidenceRow}.`)

describe('treatments', () => {
  it('stand for every row from T01 to T40, massage for two', () => {
    const written = treatments.map(({ evidenceRow }) => evidenceRow).toSorted()
    const all = rows.map(({ row }) => row)
    expect(written).toEqual([...all, 'T16'].toSorted())
    expect(all).toHaveLength(40)
  })

  it.each(named)('%s carries every contraindication and caution of its row', (_id, facts) => {
    const missing = mapSafety(rowOf(facts), facts).flatMap((item) => item.missing)
    expect(missing.map(criterionKey)).toEqual([])
  })

  it.each(named)(
    '%s adds to its row only by convention, or where it says "no deep pressure"',
    (_id, facts) => {
      const added = beyondRow(rowOf(facts), facts).filter(
        ({ basis }) => basis.kind !== 'convention',
      )
      const deep = facts.id === 'deep-massage' ? ['blood-thinner', 'osteoporosis'] : []
      expect(added.map(({ id }) => id)).toEqual(deep)
    },
  )

  it.each(named)(
    '%s is as sure as a word of its cell that is not marked, and no surer',
    (_id, facts) => {
      for (const { problem, certainty } of facts.evidence) {
        const cell = rowOf(facts).certainty.get(problem) ?? ''
        expect([...gradesIn(cell), ...(isUngraded(cell) ? ['not-graded'] : [])]).toContain(
          certainty,
        )
      }
    },
  )

  it.each(named)('%s says what is known wherever its row has a grade', (_id, facts) => {
    const told = new Set(facts.evidence.map(({ problem }) => problem))
    const graded = [...rowOf(facts).certainty].filter(([, cell]) => gradesIn(cell).length > 0)
    expect(graded.map(([problem]) => problem).filter((problem) => !told.has(problem))).toEqual([])
  })

  it.each(named)('%s cites the sources of its row, or a guideline of table C4', (_id, facts) => {
    const known = new Set([...rowOf(facts).references, 'R01', 'R02', 'R03', 'R04'])
    const cited = [
      ...facts.evidence.flatMap(({ references }) => references),
      ...hitsOf(facts).flatMap(({ basis }) => basis.references),
    ]
    const others = [...new Set(cited)].filter((reference) => !known.has(reference))
    expect(others).toEqual(elsewhere[facts.id] ?? [])
  })

  it.each(named)(
    '%s stops in time: hands and needles already when a doctor is needed soon',
    (_id, facts) => {
      const { category } = rowOf(facts)
      const isHandsOrNeedles = /hands-on|needles/.test(category)
      if (isHandsOrNeedles) expect(facts.withheldFrom).toBe('soon')
      else expect(['urgent', 'soon']).toContain(facts.withheldFrom)
    },
  )

  it.each(
    rows.filter(({ absolute }) =>
      absolute.some(({ words }) => /hide for all|never self/.test(words)),
    ),
  )('$name ($row) is described and never suggested', ({ row }) => {
    const facts = treatments.find(({ evidenceRow }) => evidenceRow === row)
    expect(facts?.neverSuggested).toMatch(/\w+/)
  })
})

/** Sources for the cut-offs of C3: "65+ = R12, R18; 20 weeks = R17"; the electric-agents guide of T21 for T22. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'anti-inflammatory-tablets': ['R18'],
  'dry-needling': ['R24'],
}

/** The grades of a cell, but for those that a † follows before the next grade. */
function gradesIn(cell: string): string[] {
  const grade = /\b(?:very low|low|moderate|high)\b(?! certainty)/g
  const after = cell.split(grade).slice(1)
  return (cell.match(grade) ?? [])
    .filter((_grade, at) => !after[at]?.includes('†'))
    .map((found) => found.replace(' ', '-'))
}

const isUngraded = (cell: string): boolean => /^NG|^NICE|^WHO|†/.test(cell)

/** The words of the column "Who delivers". */
const delivererOf: Readonly<Record<string, Deliverer>> = {
  self: 'yourself',
  pharmacist: 'pharmacist',
  GP: 'doctor',
  doctor: 'doctor',
  physio: 'physiotherapist',
  'physio coach': 'physiotherapist',
  'trained physio': 'physiotherapist',
  'massage therapist': 'hands-on-therapist',
  therapist: 'hands-on-therapist',
  osteopath: 'osteopath-or-chiropractor',
  chiropractor: 'osteopath-or-chiropractor',
  'trained acupuncturist': 'acupuncturist',
  teacher: 'teacher',
  'trained teacher': 'teacher',
  class: 'teacher',
  psychologist: 'psychologist',
  employer: 'employer',
  clinic: 'clinic',
  'multidisciplinary team': 'team',
}

const numbersIn = (words: string): string[] => words.match(/\d+|minute|hour|day|week|month/gi) ?? []

describe('who delivers a treatment, and how soon it is felt', () => {
  it.each(corpus.treatments.map(({ page, facts }) => [page.id, page, facts] as const))(
    '%s says what its row says, and marks the time as not checked',
    (_id, page, facts) => {
      const { deliveredBy, timeToEffect } = rowOf(facts)
      const expected = deliveredBy.split(', ').map((word) => delivererOf[word] ?? word)

      expect(new Set(page.deliveredBy)).toEqual(new Set(expected))
      expect(numbersIn(page.timeToEffect?.words.toLowerCase() ?? 'n/a')).toEqual(
        numbersIn(timeToEffect),
      )
      expect(page.timeToEffect?.isSourceChecked ?? false).toBe(false)
    },
  )
})

describe('what was not checked at its source', () => {
  const cutOffs = new Set(['age', 'alcohol', 'weight'])

  it.each(
    treatments.flatMap((facts) =>
      hitsOf(facts)
        .filter(({ when }) => when.kind === 'between' && cutOffs.has(when.question))
        .map((hit) => [facts.id, hit.id, hit] as const),
    ),
  )(
    '%s: the cut-off of "%s" is a convention, or it is 65 with its guideline',
    (_t, _id, { when, basis }) => {
      const isSixtyFive = when.kind === 'between' && when.min === 65
      const cites = basis.references.includes('R18')
      expect(basis.kind === 'convention' || (isSixtyFive && cites)).toBe(true)
    },
  )

  it('covers the limit of 48 hours for heat', () => {
    const heat = treatments.find(({ id }) => id === 'heat')
    const limit = heat?.contraindications.find(({ id }) => id === 'fresh-injury')
    expect(limit?.basis.kind).toBe('convention')
  })

  it.each(corpus.treatments.map(({ page }) => [page.id, page.howTo] as const))(
    '%s: covers the dose, for the whole column of C2 is marked',
    (_id, { isSourceChecked }) => {
      expect(evidence).toContain('| id | Steps | Usual dose / time † |')
      expect(isSourceChecked).toBe(false)
    },
  )

  it('leaves out every size of effect that is marked', () => {
    const marked = [...evidence.matchAll(/about (\d+)(?: and (\d+))? of 100[^;|]{0,3}†/g)].flatMap(
      ([, one, other]) => (other === undefined ? [one] : [one, other]),
    )
    expect(marked).toEqual(expect.arrayContaining(['7', '9', '15', '20']))
    const texts = JSON.stringify({ ...corpus, vignettes: [] })
    const figures = new RegExp(`(?<![\\d.])(?:${marked.join('|')}) (?:points? )?(?:of|in) 100`, 'g')
    expect(texts.match(figures) ?? []).toEqual([])
    expect('about 15 points of 100').toMatch(figures)
  })
})

describe('the table of treatments', () => {
  const sources = { evidence, questions: corpus.questions, treatments }

  it('leaves nothing unmapped', () => {
    expect(formatTreatmentEvidenceTable(sources)).not.toContain('unmapped')
  })

  it('shows what is unmapped once a contraindication is gone', () => {
    const fewer = treatments.map((facts) =>
      facts.id === 'heat'
        ? { ...facts, contraindications: facts.contraindications.slice(1) }
        : facts,
    )
    const lines = formatTreatmentEvidenceTable({ ...sources, treatments: fewer }).split('\n')
    expect(lines.filter((line) => line.includes('unmapped'))).toEqual([
      expect.stringMatching(/^\| T03 \| `heat` \| absolute \| .*skin has numb/),
    ])
  })

  it('is the committed one (else: npm run generate)', async () => {
    const committed = await readFile(join(folder, 'treatment-evidence-table.md'), 'utf8')
    expect(committed).toBe(formatTreatmentEvidenceTable(sources))
  })
})
