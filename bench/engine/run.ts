// npm run bench -- engine
import { compile, type Answers, type KnowledgeBase } from '@unknot/advice-engine'
import { loadCorpus, toKnowledgeBase } from '@unknot/knowledge'
import { printTable } from '../table.js'
import { compileClosures } from './closures.js'
import { hold, type Outcome } from './contest.js'
import { measureColdStart } from './cold-start.js'
import { freshProcesses } from './fresh-process.js'
import { compileJsonLogic } from './json-logic.js'
import { compileJsonRules } from './json-rules.js'
import {
  adviceLines,
  coldStartLine,
  matchLine,
  nextQuestionsLine,
  sizeLine,
  verifyLine,
} from './lines.js'
import { timeNextQuestions } from './next-questions.js'
import { ourPeers } from './ours.js'
import type { Peer } from './peer.js'
import { plainInterpreter } from './plain-interpreter.js'
import { completeReaders } from './readers.js'
import { thisMachine, writeResults } from './results.js'
import { measureSizes } from './size.js'
import { knowledgeBaseOf, readersOf } from './workload.js'
import { compileZen } from './zen.js'
import { loadZen } from './zen-package.js'

const machine = thisMachine()
const begin = performance.now()
const corpus = await loadCorpus()
const starter = toKnowledgeBase(corpus)
const zen = await loadZen()
if (typeof zen === 'string') console.log(`zen-engine is left out: ${zen}.`)

const starterOutcome = await measure('the starter corpus', starter, {
  readers: completeReaders(starter, corpus.vignettes),
  rounds: 7,
})
const sizes = new Map<number, Outcome>()
for (const [size, rounds] of [
  [200, 11],
  [2_000, 9],
  [20_000, 5],
] as const) {
  const knowledgeBase = knowledgeBaseOf(size)
  sizes.set(
    size,
    await measure(`${size} random rules`, knowledgeBase, { readers: readersOf(100), rounds }),
  )
}
say('the next questions, fresh processes and sizes')
const inFreshProcess = await freshProcesses(starter, 9)
const packageSizes = await measureSizes()
const small = sizes.get(200)
const large = sizes.get(20_000)
const lines = [
  ...(small === undefined ? [] : adviceLines('200 rules', small, true)),
  ...(large === undefined ? [] : [matchLine('20,000 rules', large)]),
  ...adviceLines('Starter corpus', starterOutcome, false),
  nextQuestionsLine('200 rules', timeNextQuestions(knowledgeBaseOf(200)), false),
  nextQuestionsLine('Starter corpus', timeNextQuestions(starter), true),
  verifyLine(await inFreshProcess('verify')),
  coldStartLine(measureColdStart(), await inFreshProcess('json-rules')),
  sizeLine(packageSizes),
]
printTable(
  'Engine: processor time for one reader',
  lines.map(({ what, anchor, measured, ratio, budget, isMet }) => ({
    what: `${what} (${anchor})`,
    measured: [measured, ratio].filter((part) => part !== '').join(', '),
    budget,
    isWithin: isMet,
  })),
)
await writeResults({ machine, lines, sizes, starter: starterOutcome, packageSizes })
say('written to bench/results and README.md')

function measure(
  subject: string,
  knowledgeBase: KnowledgeBase,
  { readers, rounds }: { readonly readers: readonly Answers[]; readonly rounds: number },
): Promise<Outcome> {
  say(subject)
  return hold({ knowledgeBase, readers, peers: peersOf(knowledgeBase), rounds })
}

function peersOf(knowledgeBase: KnowledgeBase): readonly Peer[] {
  return [
    ...ourPeers(compile(knowledgeBase)),
    compileClosures(knowledgeBase),
    compileJsonLogic(knowledgeBase),
    ...(typeof zen === 'string' ? [] : [compileZen(zen, knowledgeBase)]),
    plainInterpreter(knowledgeBase),
    compileJsonRules(knowledgeBase),
  ]
}

function say(what: string): void {
  console.log(`  ${((performance.now() - begin) / 1000).toFixed(0).padStart(3)} s  ${what}`)
}
