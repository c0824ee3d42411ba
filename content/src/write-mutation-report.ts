// npm run mutate: writes mutation-report.md. With words after it, prints the survivors at the places that hold one
// of them, each with a case that would notice it: npm run mutate -- leg-weakness massage
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '@unknot/advice-engine'
import { mutate } from '@unknot/advice-engine/testkit'
import { loadCorpus } from './corpus.js'
import { toKnowledgeBase } from './knowledge-base.js'
import explanations from '../mutation-explanations.json' with { type: 'json' }
import { formatMutationReport } from './mutation-report.js'

const folder = join(import.meta.dirname, '..')
const corpus = await loadCorpus(folder)
const sourced = corpus.vignettes.filter(({ expect }) => expect.evidenceRows !== undefined)
const report = mutate(compile(toKnowledgeBase(corpus)), sourced)
const path = join(folder, 'mutation-report.md')
const text = formatMutationReport(report, sourced.length, explanations)
const before = await readFile(path, 'utf8').catch(() => '')
if (text !== before) await writeFile(path, text)

const words = process.argv.slice(2)
const wanted = report.survivors.filter(({ place }) => words.some((word) => place.includes(word)))
for (const survivor of wanted) console.log(JSON.stringify(survivor))
console.error(
  `${report.noticed} of ${report.mutants} noticed, score ${report.score.toFixed(3)}; ${path} lists the rest.`,
)
