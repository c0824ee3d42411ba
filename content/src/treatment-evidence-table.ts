import type { Basis, Question, TreatmentFacts } from '@unknot/content-schema'
import { readTreatmentRows, type TreatmentRow } from './treatment-rows.js'
import { beyondRow, mapSafety, type MappedItem } from './treatment-safety.js'

/** What the table is made of. */
export type TreatmentTableSources = {
  /** Text of `evidence.md`. */
  readonly evidence: string
  readonly questions: readonly Question[]
  readonly treatments: readonly TreatmentFacts[]
}

/** The table that shows which treatment stands for which row of table C, cell by cell, in Markdown. */
export function formatTreatmentEvidenceTable(sources: TreatmentTableSources): string {
  const { evidence, questions, treatments } = sources
  const rows = readTreatmentRows(evidence, questions)
  const pairs = rows.flatMap((row) => pairsOf(row, treatments))
  return [
    '# Treatments beside the evidence',
    '',
    'Written by `npm run generate` from `evidence.md` and `treatments/`. Do not edit it by hand.',
    `${rows.length} rows, ${treatments.length} treatments.`,
    '',
    '## How sure, and how big: table C1',
    '',
    '| Row | Treatment | Problem | Evidence file | Certainty | Effect | Guidelines | References |',
    '|---|---|---|---|---|---|---|---|',
    ...pairs.flatMap(({ row, facts }) => certaintyLines(row, facts)),
    '',
    '## Who should not, and who should take care: table C3',
    '',
    '| Row | Treatment | Column | Evidence file | Stands as |',
    '|---|---|---|---|---|',
    ...pairs.flatMap(({ row, facts }) => safetyLines(row, facts)),
    '',
    '## Beyond the rows',
    '',
    'What this project added, or made stricter than the row asks. Each excludes or warns; none suggests.',
    '',
    '| Row | Treatment | Kind | Id | Basis |',
    '|---|---|---|---|---|',
    ...pairs.flatMap(({ row, facts }) => beyondLines(row, facts)),
    '',
  ].join('\n')
}

type Pair = { readonly row: TreatmentRow; readonly facts: TreatmentFacts | null }

/** T16 has two treatments; a row without one is shown as unmapped. */
function pairsOf(row: TreatmentRow, treatments: readonly TreatmentFacts[]): readonly Pair[] {
  const found = treatments.filter(({ evidenceRow }) => evidenceRow === row.row)
  return found.length === 0 ? [{ row, facts: null }] : found.map((facts) => ({ row, facts }))
}

const unmapped = '**unmapped**'

function certaintyLines(row: TreatmentRow, facts: TreatmentFacts | null): readonly string[] {
  return Array.from(row.certainty, ([problem, cell]) => {
    const found = facts?.evidence.find((one) => one.problem === problem)
    const start = `| ${row.row} | ${nameOf(facts)} | ${problem} | ${cell} |`
    if (found === undefined) return `${start} ${facts === null ? unmapped : '–'} | | | |`
    const { certainty, effect, guidelines, references } = found
    return `${start} ${certainty} | ${effect} | ${guidelines} | ${references.join(' ')} |`
  })
}

function safetyLines(row: TreatmentRow, facts: TreatmentFacts | null): readonly string[] {
  if (facts === null) return [`| ${row.row} | ${unmapped} | | | |`]
  return mapSafety(row, facts).map(
    (mapped) =>
      `| ${row.row} | ${nameOf(facts)} | ${mapped.column} | ${mapped.item.words} | ${standsAs(mapped, facts)} |`,
  )
}

function standsAs(
  { item, standsAs: hits, missing }: MappedItem,
  { neverSuggested }: TreatmentFacts,
): string {
  if (missing.length > 0) return unmapped
  if (item.when !== null) return hits.map(({ kind, id }) => `${kind} \`${id}\``).join(', ')
  return neverSuggested === undefined ? 'words of the page' : 'never suggested'
}

function beyondLines(row: TreatmentRow, facts: TreatmentFacts | null): readonly string[] {
  if (facts === null) return []
  return beyondRow(row, facts).map(
    ({ kind, id, basis }) =>
      `| ${row.row} | ${nameOf(facts)} | ${kind} | \`${id}\` | ${formatBasis(basis)} |`,
  )
}

const nameOf = (facts: TreatmentFacts | null): string =>
  facts === null ? unmapped : `\`${facts.id}\``

const formatBasis = (basis: Basis): string =>
  basis.kind === 'convention'
    ? `convention: ${basis.note}`
    : `guideline ${basis.references.join(' ')}`
