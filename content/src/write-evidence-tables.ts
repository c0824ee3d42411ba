// npm run generate: writes rule-evidence-table.md and treatment-evidence-table.md.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCorpus } from './corpus.js'
import { formatRuleEvidenceTable } from './rule-evidence-table.js'
import { formatTreatmentEvidenceTable } from './treatment-evidence-table.js'

const folder = join(import.meta.dirname, '..')
const evidence = await readFile(join(folder, 'evidence.md'), 'utf8')
const { questions, rules, treatments } = await loadCorpus(folder)
await writeFile(
  join(folder, 'rule-evidence-table.md'),
  formatRuleEvidenceTable({ evidence, questions, rules }),
)
await writeFile(
  join(folder, 'treatment-evidence-table.md'),
  formatTreatmentEvidenceTable({
    evidence,
    questions,
    treatments: treatments.map(({ facts }) => facts),
  }),
)
