// npm run bench -- engine
import { compile, type Answers, type Engine } from '@unknot/advice-engine'
import { assembleKnowledgeBase } from '@unknot/content-schema'
import { loadCorpus } from '@unknot/knowledge'
import { median, printTable } from '../table.js'
import { compileClosures } from './closures.js'
import { allCriteria, ruleName } from './criteria.js'
import { compileJsonRules } from './json-rules.js'
import { takeTurns, type Rounds } from './processor-time.js'
import { completeReaders, toFacts } from './readers.js'

const rounds = 15
const today = '2026-11-24'
const budgets = { overJsonRules: 200, ofClosures: 1 }

const corpus = await loadCorpus()
const knowledgeBase = assembleKnowledgeBase({
  questions: corpus.questions,
  rules: corpus.rules,
  treatments: corpus.treatments.map(({ facts }) => facts),
  references: corpus.references,
})
const engine = compile(knowledgeBase)
const closures = compileClosures(knowledgeBase)
const jsonRules = compileJsonRules(knowledgeBase)
const readers = completeReaders(knowledgeBase, corpus.vignettes).map((answers) => {
  const facts = toFacts(knowledgeBase, answers)
  return { answers, facts, counted: jsonRules.prepare(facts) }
})
await checkAgreement()

let turn = 0
const nextReader = () => {
  turn += 1
  const reader = readers[turn % readers.length]
  if (reader === undefined) throw new Error('The corpus holds no case that answers every question.')
  return reader
}
report(
  await takeTurns(
    [
      { name: 'advise', once: () => engine.advise(nextReader().answers, { today }) },
      { name: 'closures', once: () => closures(nextReader().facts) },
      { name: 'json-rules-engine', once: () => jsonRules.run(nextReader().counted) },
    ],
    rounds,
  ),
)

/** Engines that do not say the same cannot be compared. */
async function checkAgreement(): Promise<void> {
  for (const { answers, facts, counted } of readers) {
    const wanted = rulesMet(engine, answers).join()
    const others = { closures: closures(facts), 'json-rules-engine': await jsonRules.run(counted) }
    for (const [name, met] of Object.entries(others)) {
      const rules = met
        .filter((one) => one.startsWith(ruleName('')))
        .toSorted()
        .join()
      if (rules === wanted) continue
      throw new Error(
        `advise and ${name} disagree about the reader ${JSON.stringify(answers)}:\n${wanted}\n${rules}`,
      )
    }
  }
}

function rulesMet(engine: Engine, answers: Answers): readonly string[] {
  const hits = engine.advise(answers, { today }).because.filter(({ source }) => source === 'rule')
  return hits.map(({ id }) => ruleName(id)).toSorted()
}

function report(times: Rounds): void {
  const micros = (name: string): string => `${median(times.get(name) ?? []).toFixed(1)} µs`
  const ratio = (name: string, to: string): number =>
    median(
      (times.get(name) ?? []).map((time, round) => time / (times.get(to)?.[round] ?? Number.NaN)),
    )
  const faster = ratio('json-rules-engine', 'advise')
  const share = ratio('advise', 'closures')
  const { rules, treatments } = knowledgeBase
  printTable(
    `Engine: ${rules.length} rules, ${treatments.length} treatments, ${allCriteria(knowledgeBase).length} criteria, ${readers.length} readers; processor time, median of ${rounds} rounds`,
    [
      { what: 'advise', measured: micros('advise'), budget: '', isWithin: null },
      { what: 'closures, match only', measured: micros('closures'), budget: '', isWithin: null },
      {
        what: 'json-rules-engine',
        measured: micros('json-rules-engine'),
        budget: '',
        isWithin: null,
      },
      {
        what: 'advise is faster than json-rules-engine',
        measured: `${faster.toFixed(1)} ×`,
        budget: `≥ ${budgets.overJsonRules} ×`,
        isWithin: faster >= budgets.overJsonRules,
      },
      {
        what: 'advise takes, of the time of closures',
        measured: `${share.toFixed(2)} ×`,
        budget: `≤ ${budgets.ofClosures.toFixed(1)} ×`,
        isWithin: share <= budgets.ofClosures,
      },
    ],
  )
}
