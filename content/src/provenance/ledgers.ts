import type { PageKind } from '@unknot/content-schema'
import type { Corpus } from '../corpus.js'
import { pageOfTopic } from '../e1-pages.js'
import { readEvidenceFields } from '../evidence-fields.js'
import { rowsBelow, tenFacts, type EvidenceRow } from './evidence-rows.js'
import {
  placeOfCauses,
  placeOfModels,
  placesOfFacts,
  rowsOfFurtherArticles,
  treatmentsInDispute,
  type Place,
} from './places.js'

/** What the ledgers are made of. */
export type ProvenanceSources = {
  /** Text of `evidence.md`. */
  readonly evidence: string
  readonly corpus: Corpus
}

/** One row of the evidence file, and what stands for it. */
export type LedgerLine = {
  readonly row: string
  /** What the row is about. */
  readonly about: string
  /** Documents as `folder/id`; empty where none is or must be. */
  readonly documents: readonly string[]
  /** Why no document stands for the row; null where one must. */
  readonly reason: string | null
}

/** A list of the evidence file beside the documents that stand for it. */
export type Ledger = {
  readonly title: string
  readonly lines: readonly LedgerLine[]
  /** Documents of the noun that stand for no row of the list. */
  readonly without: readonly string[]
}

type Named = { readonly id: string; readonly evidenceRow: string }

/** Every list of the evidence file, with its documents. */
export function readLedgers({ evidence, corpus }: ProvenanceSources): readonly Ledger[] {
  const rows = (heading: string) => rowsBelow(evidence, heading)
  const facts = corpus.treatments.map((treatment) => treatment.facts)
  const references = corpus.references.map(({ id }) => ({ id, evidenceRow: id }))
  return [
    placedLedger('The ten facts', tenFacts(evidence), ([, row = '']) => placesOfFacts[row], corpus),
    rowLedger('A: claims of the old page', rows('## A. '), 'fact-checks', corpus.factChecks),
    rowLedger('B: references', rows('## B. '), 'references', references, 5),
    rowLedger('C1 to C3: treatments', rows('### C1. '), 'treatments', facts),
    disputes(rows('### C4. '), corpus),
    rules([...rows('### D1. '), ...rows('### D4. ')], corpus),
    regions(rows('### D2. ')),
    topics(rows('### E1. '), corpus),
    rowLedger('E2: exercises', rows('### E2. '), 'exercises', corpus.exercises),
    placedLedger('E3: causes', rows('### E3. '), () => [placeOfCauses], corpus),
    placedLedger('E4: models', rows('### E4. '), () => [placeOfModels], corpus),
    rowLedger('E5: glossary', rows('### E5. '), 'glossary', corpus.glossary),
    rowLedger('F: muscles', rows('## F. '), 'muscles', corpus.muscles),
    fields({ evidence, corpus }),
  ]
}

/** A ledger of documents that name their row themselves. */
function rowLedger(
  title: string,
  rows: readonly EvidenceRow[],
  folder: string,
  documents: readonly Named[],
  aboutCell = 2,
): Ledger {
  const known = new Set(rows.map(([, row = '']) => row))
  return {
    title,
    lines: rows.map((cells) => ({
      row: cells[1] ?? '',
      about: cells[aboutCell] ?? '',
      documents: pathsOf(folder, documents, cells[1]),
      reason: null,
    })),
    without: documents
      .filter(({ evidenceRow }) => !known.has(evidenceRow))
      .map(({ id }) => `${folder}/${id}`),
  }
}

const pathsOf = (folder: string, documents: readonly Named[], row: string | undefined): string[] =>
  documents.filter(({ evidenceRow }) => evidenceRow === row).map(({ id }) => `${folder}/${id}`)

/** A ledger whose rows are told on pages that are named by hand. */
function placedLedger(
  title: string,
  rows: readonly EvidenceRow[],
  placesOf: (row: EvidenceRow) => readonly Place[] | undefined,
  corpus: Corpus,
): Ledger {
  const lines = rows.map((row) => ({
    row: row[1] ?? '',
    about: row[2] ?? '',
    documents: existing(placesOf(row) ?? [], corpus),
    reason: null,
  }))
  return { title, lines, without: [] }
}

const folders: Partial<Record<PageKind, string>> = {
  article: 'articles',
  condition: 'conditions',
  treatment: 'treatments',
}

/** Paths of those pages that exist: a page that is gone leaves its row unmapped. */
function existing(places: readonly Place[], corpus: Corpus): string[] {
  const { articles, conditions, treatments } = corpus
  const pages = [...articles, ...conditions, ...treatments.map(({ page }) => page)]
  return places
    .filter(([kind, id]) => pages.some((page) => page.kind === kind && page.id === id))
    .map(([kind, id]) => `${folders[kind] ?? kind}/${id}`)
}

function disputes(rows: readonly EvidenceRow[], corpus: Corpus): Ledger {
  const placesOf = ([, topic = '']: EvidenceRow) =>
    treatmentsInDispute[topic]?.map((id): Place => ['treatment', id])
  return placedLedger('C4: where guidelines disagree', rows, placesOf, corpus)
}

function rules(rows: readonly EvidenceRow[], corpus: Corpus): Ledger {
  const documents = corpus.rules.map(({ id, evidenceRow }) => ({
    id,
    evidenceRow: evidenceRow.slice(0, 3),
  }))
  const ledger = rowLedger('D1 and D4: danger signs', rows, 'rules', documents)
  const builtIn = 'built into the engine: `packages/advice-engine/src/advise/floors.ts`'
  return {
    ...ledger,
    lines: ledger.lines.map((line) => (line.row === 'D70' ? { ...line, reason: builtIn } : line)),
  }
}

function regions(rows: readonly EvidenceRow[]): Ledger {
  const reason = 'a map to the rules above; pages name those that matter for their place'
  const lines = rows.map(([, row = '', about = '']) => ({ row, about, documents: [], reason }))
  return { title: 'D2: what to rule out first, place by place', lines, without: [] }
}

function topics(rows: readonly EvidenceRow[], corpus: Corpus): Ledger {
  const pages = new Map<string, Place>(Object.entries(pageOfTopic))
  const placesOf = ([, row = '']: EvidenceRow) => [pages.get(row) ?? []].filter(isPlace)
  const ledger = placedLedger('E1: conditions and topics', rows, placesOf, corpus)
  const placed = new Set([
    ...ledger.lines.flatMap(({ documents }) => documents),
    ...Object.keys(rowsOfFurtherArticles).map((id) => `articles/${id}`),
  ])
  const all = [
    ...corpus.conditions.map(({ id }) => `conditions/${id}`),
    ...corpus.articles.map(({ id }) => `articles/${id}`),
  ]
  return { ...ledger, without: all.filter((path) => !placed.has(path)) }
}

const isPlace = (place: Place | readonly []): place is Place => place.length === 2

/** Fields that are asked by a question, worked out, or left out because nothing reads them. */
function fields({ evidence, corpus }: ProvenanceSources): Ledger {
  const documents = corpus.questions.map(({ id, evidenceField }) => ({
    id,
    evidenceRow: evidenceField,
  }))
  const read = readEvidenceFields(evidence)
  const rows = read.map(({ field }) => ['', field, ''])
  const ledger = rowLedger('G: fields of the questionnaire', rows, 'questions', documents)
  const reasonOf = (row: string): string | null => {
    if (read.some(({ field, isComputed }) => field === row && isComputed))
      return 'worked out, never asked'
    return notAsked[row] ?? null
  }
  return {
    ...ledger,
    lines: ledger.lines.map((line) =>
      line.documents.length > 0 ? line : { ...line, reason: reasonOf(line.row) },
    ),
  }
}

/** Fields that no question asks for, and why. A new one must be decided on here. */
const notAsked: Readonly<Record<string, string>> = {
  sex_at_birth:
    'not asked: no row of C or D reads it; where it would matter, pregnancy and breastfeeding are asked instead',
  activity:
    'not asked: no row reads it; T05 and T06 start easy and add slowly for everybody, so no answer would change anything',
  sitting_hours:
    'not asked: no row says from how many hours anything changes; `trigger` and `job` say who sits at work (T35, T36)',
  access: 'not asked: no row reads it, and the pages serve every reader alike',
  yf_job_low: 'not asked: G5 calls it an extra, and D52 counts the first nine only',
}
