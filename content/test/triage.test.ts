import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { triage } from '../src/report/triage.js'
import { vignetteKinds } from '../src/report/vignette-kinds.js'
import { formatVignetteReport } from '../src/report/vignette-report.js'
import { corpus, engine, folder } from './starter-corpus.js'

const { rules, vignettes } = corpus
const all = triage(engine, vignettes)

/** The same readers, who expect another care level. */
const expecting = (id: string, careLevel: 'emergency' | 'self-care') =>
  triage(
    engine,
    vignettes
      .filter((vignette) => vignette.id === id)
      .map((vignette) => ({ ...vignette, expect: { careLevel } })),
  )

describe('triage of the vignettes', () => {
  it('gives nobody too little care, or more than is expected', () => {
    expect(all.under.map(({ vignette }) => vignette.id)).toEqual([])
    expect(all.over.map(({ vignette }) => vignette.id)).toEqual([])
    expect(all.failed).toEqual([])
  })

  it('explains each level that is more urgent than guidelines alone ask for', () => {
    const unexplained = all.cautious.filter(({ reasons }) =>
      reasons.every(({ basis }) => basis.kind !== 'convention'),
    )
    expect(all.cautious.length).toBeGreaterThan(0)
    expect(unexplained.map(({ vignette }) => vignette.id)).toEqual([])
  })

  it('finds under-triage where more is expected than is given', () => {
    const { under, over } = expecting('ordinary-shoulder-knot', 'emergency')
    expect([under.length, over.length]).toEqual([1, 0])
  })

  it('finds over-triage where less is expected than is given', () => {
    const { under, over, cautious } = expecting('chest-pain', 'self-care')
    expect([under.length, over.length, cautious.length]).toEqual([0, 1, 0])
  })
})

describe('kinds of readers', () => {
  it.each(vignetteKinds)('$name are at least $least', ({ least, holds }) => {
    expect(vignettes.filter(holds).length).toBeGreaterThanOrEqual(least)
  })

  it('do not take somebody with a blood thinner for an ordinary knot', () => {
    const [ordinary] = vignetteKinds
    const ids = vignettes.filter(ordinary.holds).map(({ id }) => id)
    expect(ids).toContain('ordinary-shoulder-knot')
    expect(ids).not.toContain('ordinary-shoulder-knot-with-warfarin')
  })

  it('are ordinary at every place of the body, and at every age', () => {
    const [ordinary] = vignetteKinds
    const some = vignettes.filter(ordinary.holds).map(({ answers }) => answers)
    const places = new Set(some.flatMap((answers) => answers['body-site'] ?? []))
    expect(places.size).toBe(7)
    const decades = new Set(some.map(({ age }) => Math.floor(Number(age) / 10)))
    expect(decades).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]))
  })
})

describe('vignette-report.md', () => {
  it('is the committed one (else: npm run generate)', async () => {
    const committed = await readFile(join(folder, 'vignette-report.md'), 'utf8')
    expect(committed).toBe(formatVignetteReport(all, rules))
  })
})
