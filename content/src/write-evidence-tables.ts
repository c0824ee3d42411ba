// npm run generate: writes what the evidence, the readers and the vignettes say of the corpus.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '@unknot/advice-engine'
import { loadCorpus } from './corpus.js'
import { toKnowledgeBase } from './knowledge-base.js'
import { formatProvenance } from './provenance/provenance.js'
import { formatReadabilityReport } from './report/readability-report.js'
import { triage } from './report/triage.js'
import { formatVignetteReport } from './report/vignette-report.js'
import { formatRuleEvidenceTable } from './rule-evidence-table.js'
import { formatTreatmentEvidenceTable } from './treatment-evidence-table.js'

const folder = join(import.meta.dirname, '..')
const evidence = await readFile(join(folder, 'evidence.md'), 'utf8')
const corpus = await loadCorpus(folder)
const { questions, rules, treatments, vignettes } = corpus
const engine = compile(toKnowledgeBase(corpus))

const files = {
  'rule-evidence-table.md': formatRuleEvidenceTable({ evidence, questions, rules }),
  'treatment-evidence-table.md': formatTreatmentEvidenceTable({
    evidence,
    questions,
    treatments: treatments.map(({ facts }) => facts),
  }),
  'readability.md': formatReadabilityReport(corpus),
  'vignette-report.md': formatVignetteReport(triage(engine, vignettes), rules),
  '../docs/provenance.md': formatProvenance({ evidence, corpus }),
}
for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
