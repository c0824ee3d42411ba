import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mutate } from '@unknot/advice-engine/testkit'
import { describe, expect, it } from 'vitest'
import explanations from '../mutation-explanations.json' with { type: 'json' }
import { formatMutationReport, unexplained } from '../src/mutation-report.js'
import { corpus, engine, folder } from './starter-corpus.js'

const sourced = corpus.vignettes.filter(
  ({ expect: { evidenceRows } }) => evidenceRows !== undefined,
)

describe('mistakes in the knowledge base', { timeout: 60_000 }, () => {
  const report = mutate(engine, sourced)

  it('are noticed by the vignettes that name their rows: 95 of 100 of those that can be', () => {
    expect(report.score).toBeGreaterThanOrEqual(0.95)
  })

  it('are explained where a reader could show them', () => {
    expect(unexplained(report, explanations)).toEqual([])
  })

  it('are listed where nothing notices them (else: npm run mutate -w content)', async () => {
    const written = await readFile(join(folder, 'mutation-report.md'), 'utf8')
    expect(written).toBe(formatMutationReport(report, sourced.length, explanations))
  })
})
