import { readLedgers, type Ledger, type LedgerLine, type ProvenanceSources } from './ledgers.js'
import { rowsOfFurtherArticles } from './places.js'

const unmapped = '**unmapped**'

/** `docs/provenance.md`: every row of the evidence file beside what stands for it, and every document beside its row. */
export function formatProvenance(sources: ProvenanceSources): string {
  const ledgers = readLedgers(sources)
  const { vignettes } = sources.corpus
  const named = vignettes.filter(({ expect: { evidenceRows } }) => evidenceRows !== undefined)
  return [
    '# Where every fact comes from',
    '',
    'Written by `npm run generate` from `content/`. Do not edit it by hand.',
    '',
    'The rows are those of [`content/evidence.md`](../content/evidence.md). Paths begin in `content/`. Two tables go further:',
    '',
    '- [Rules and questions](../content/rule-evidence-table.md): clause by clause, with logic, level and basis.',
    '- [Treatments](../content/treatment-evidence-table.md): certainty, effect, contraindications and cautions, cell by cell.',
    '',
    '| List | Rows | With a document | With a reason why none | Unmapped |',
    '|---|---|---|---|---|',
    ...ledgers.map(summaryLine),
    '',
    `${vignettes.length} vignettes, ${named.length} of which name the rows that they come from, in the field \`evidenceRows\`.`,
    '',
    ...ledgers.flatMap(ledgerLines),
    '## Articles beside the topics of E1',
    '',
    '| Article | Rests on |',
    '|---|---|',
    ...Object.entries(rowsOfFurtherArticles).map(
      ([id, rows]) => `| \`articles/${id}\` | ${rows.join(', ')} |`,
    ),
    '',
    '## Parts of the evidence file without rows',
    '',
    '| Part | Where it went |',
    '|---|---|',
    ...partsWithoutRows.map(([part, where]) => `| ${part} | ${where} |`),
    '',
  ].join('\n')
}

const partsWithoutRows = [
  [
    'How to read this file',
    '`articles/how-we-grade-evidence`; the engine’s “not asked” and “not sure”',
  ],
  ['C2: steps and usual dose', '`page.howTo` of the treatment of the same row'],
  ['D3: time lines', '`articles/how-long-it-lasts`, `articles/when-to-see-a-doctor`'],
  ['D4: definitions and modifiers', 'questions (`role`, `implies`) and the engine'],
  ['G6: result object', 'the advice of the engine'],
  ['Open risks', 'none: for the owners of the project, not for readers'],
  ['Self-checks', 'none: about the file itself'],
] as const

function summaryLine({ title, lines }: Ledger): string {
  const [withDocument, withReason] = [
    lines.filter(({ documents }) => documents.length > 0),
    lines.filter(({ documents, reason }) => documents.length === 0 && reason !== null),
  ].map((some) => some.length)
  const rest = lines.filter(isUnmapped).length
  return `| ${title} | ${lines.length} | ${withDocument} | ${withReason} | ${rest} |`
}

/** A row for which nothing stands, and nobody said why. */
const isUnmapped = ({ documents, reason }: LedgerLine): boolean =>
  documents.length === 0 && reason === null

function ledgerLines({ title, lines, without }: Ledger): string[] {
  return [
    `## ${title}`,
    '',
    '| Row | About | Stands as |',
    '|---|---|---|',
    ...lines.map((line) => `| ${line.row} | ${line.about} | ${standsAs(line)} |`),
    ...without.map((path) => `| ${unmapped} | | \`${path}\` |`),
    '',
  ]
}

function standsAs(line: LedgerLine): string {
  if (isUnmapped(line)) return unmapped
  return line.documents.map((path) => `\`${path}\``).join(', ') || (line.reason ?? unmapped)
}
