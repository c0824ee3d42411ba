// npm run content: what the corpus holds beside the lists of the evidence, how it reads, and how its vignettes fare.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile, type Engine } from '@unknot/advice-engine'
import { hashKnowledgeBase, open } from '@unknot/advice-engine/snapshot'
import { loadCorpus } from './corpus.js'
import { toKnowledgeBase } from './knowledge-base.js'
import { countCorpus, isShort } from './report/corpus-counts.js'
import { measureCorpus, readingGoals } from './report/readability-report.js'
import { triage } from './report/triage.js'
import { vignetteKinds } from './report/vignette-kinds.js'

const folder = join(import.meta.dirname, '..')
const corpus = await loadCorpus(folder)
const counts = countCorpus(corpus)
const kinds = vignetteKinds.map(({ name, least, holds }) => ({
  noun: `vignettes: ${name}`,
  list: 'at least',
  found: corpus.vignettes.filter(holds).length,
  wanted: least,
  isLeast: true,
}))
const { engine, words } = await engineToJudge()
const { cases, failed, under, over, cautious } = triage(engine, corpus.vignettes)
const { medianPage, hardDangerSigns, pages } = measureCorpus(corpus)

console.log('The corpus beside the lists of the evidence')
for (const count of [...counts, ...kinds]) {
  const { noun, list, found, wanted } = count
  console.log(`  ${isShort(count) ? '✖' : '✔'} ${noun}: ${found} of ${wanted} (${list})`)
}
console.log(`\nVignettes on ${words}`)
console.log(`  ${mark(failed.length)} ${cases.length - failed.length} of ${cases.length} pass`)
for (const { vignette, problems } of failed)
  console.log(`    ${vignette.id}: ${problems.join(' ')}`)
console.log(`  ${mark(under.length)} under-triage: ${under.length}`)
console.log(`  ${mark(over.length)} over-triage: ${over.length}`)
console.log(
  `  • more urgent than guidelines alone ask: ${cautious.length}, each explained in vignette-report.md`,
)
console.log(`\nHow hard it is to read (advice only; content/readability.md)`)
console.log(
  `  • median of ${pages.length} pages: grade ${medianPage.toFixed(1)} (goal ${readingGoals.medianPage})`,
)
console.log(
  `  • danger-sign questions above ${readingGoals.dangerSign}: ${hardDangerSigns.join(', ') || 'none'}`,
)

const isComplete = ![...counts, ...kinds].some(isShort)
process.exitCode = isComplete && [failed, under, over].every((some) => some.length === 0) ? 0 : 1

function mark(problems: number): string {
  return problems === 0 ? '✔' : '✖'
}

/** The sealed release, if it holds what the corpus makes today; `test/release.test.ts` fails where it does not. */
async function engineToJudge(): Promise<{ readonly engine: Engine; readonly words: string }> {
  const knowledgeBase = toKnowledgeBase(corpus)
  const file: unknown = JSON.parse(await readFile(join(folder, 'release/release-1.json'), 'utf8'))
  const publicKey = (await readFile(join(folder, 'release/public-key.txt'), 'utf8')).trim()
  const opened = await open(file, { publicKey })
  const hash = await hashKnowledgeBase(knowledgeBase)
  if (opened.outcome === 'problem' || opened.value.manifest.hash !== hash) {
    return { engine: compile(knowledgeBase), words: 'the corpus (the sealed release is stale)' }
  }
  const sealed = opened.value.knowledgeBase
  return {
    engine: compile(sealed, { release: hash }),
    words: `the sealed release ${hash.slice(0, 12)}`,
  }
}
