import type { CompiledCriterion, CompiledQuestion, Node } from './compiled.js'
import { literalPool, type Literal } from './literals.js'
import { termsOf, type Term } from './terms.js'

/**
 * The terms of all criteria as bitmaps: a bit per term, a row per question and cell that says which terms this answer
 * leaves standing. So one AND per answer judges every criterion at once.
 */
export type TermIndex = {
  /** Length of a row, in words of 32 terms. */
  readonly words: number
  readonly terms: readonly Term[]
  /** By term. */
  readonly criterionOf: Int32Array
  /** By criterion: its first term; the next entry is where it ends. */
  readonly firstTerm: Int32Array
  readonly criteria: readonly Node[]
  /** Criteria of too many terms: they have none here, and are judged part by part. */
  readonly wide: readonly CompiledCriterion[]
  /** By question; null for a question that no term reads. */
  readonly rows: readonly (QuestionRows | null)[]
  /** Four rows to work in, for one reader after the other: making them anew takes longer than filling them. */
  readonly scratch: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
  /** A nought per criterion, to copy; in bytes where there are many. */
  readonly noughts: number[] | Uint8Array
}

/** What the answers to one question leave standing. */
export type QuestionRows = {
  /** The terms that read the question. */
  readonly reads: Uint32Array
  /** By cell. */
  readonly cells: readonly Uint32Array[]
  /** When it is not asked of this reader; for a question with several ticks also when none is ticked. */
  readonly notAsked: Uint32Array
  /** By option. */
  readonly ticks: readonly Tick[]
}

/** What ticking one option changes of `notAsked`. */
export type Tick = {
  /** Terms that it makes stand, unless they want more ticks than this one. */
  readonly helps: readonly { readonly term: number; readonly wants: readonly Literal[] }[]
  readonly rulesOut: readonly number[]
}

/** Below this a list is sooner copied than bytes are. */
const manyCriteria = 4096

/** Gathers criteria for an index. */
export type CriterionBook = {
  readonly add: (node: Node) => CompiledCriterion
  readonly index: (questions: readonly CompiledQuestion[]) => TermIndex
}

/** An empty book. */
export function criterionBook(): CriterionBook {
  const pool = literalPool()
  const byKey = new Map<string, number>()
  const entries: { readonly node: Node; readonly terms: readonly Term[] | null }[] = []
  return {
    add: (node) => {
      const terms = termsOf(node, pool)
      const key = terms === null ? `wide ${entries.length}` : keyOf(terms)
      const index = byKey.get(key) ?? entries.length
      byKey.set(key, index)
      if (index === entries.length) entries.push({ node, terms })
      return { index, node }
    },
    index: (questions) => buildIndex(entries, questions),
  }
}

function keyOf(terms: readonly Term[]): string {
  return terms
    .map((term) => term.map(({ id }) => id).join())
    .toSorted()
    .join(';')
}

function buildIndex(
  entries: readonly { readonly node: Node; readonly terms: readonly Term[] | null }[],
  questions: readonly CompiledQuestion[],
): TermIndex {
  const terms = entries.flatMap((entry) => entry.terms ?? [])
  const criterionOf = entries.flatMap(({ terms }, index) => (terms ?? []).map(() => index))
  const firstTerm = [0]
  for (const entry of entries) firstTerm.push((firstTerm.at(-1) ?? 0) + (entry.terms?.length ?? 0))
  const words = Math.ceil(terms.length / 32)
  return {
    words,
    terms,
    criterionOf: Int32Array.from(criterionOf),
    firstTerm: Int32Array.from(firstTerm),
    criteria: entries.map(({ node }) => node),
    wide: entries.flatMap(({ node, terms }, index) => (terms === null ? [{ node, index }] : [])),
    rows: buildRows(terms, questions, words),
    scratch: [row(words), row(words), row(words), row(words)],
    noughts: entries.length > manyCriteria ? new Uint8Array(entries.length) : entries.map(() => 0),
  }
}

function row(words: number): Uint32Array {
  return new Uint32Array(words)
}

/** A literal of a question, and a term that it stands in. */
type Use = { readonly literal: Literal; readonly term: number }

function buildRows(
  terms: readonly Term[],
  questions: readonly CompiledQuestion[],
  words: number,
): readonly (QuestionRows | null)[] {
  const uses = questions.map((): Use[] => [])
  for (const [term, literals] of terms.entries()) {
    for (const literal of literals) uses[literal.question]?.push({ literal, term })
  }
  return questions.map((question, index) => rowsOf(question, uses[index] ?? [], words))
}

function rowsOf(
  { cells }: CompiledQuestion,
  uses: readonly Use[],
  words: number,
): QuestionRows | null {
  if (uses.length === 0) return null
  const rowWhere = (stands: (literal: Literal) => boolean) => {
    const bits = row(words).fill(~0)
    for (const { literal, term } of uses) {
      if (!stands(literal)) bits[term >>> 5] = (bits[term >>> 5] ?? 0) & ~(1 << (term & 31))
    }
    return bits
  }
  const single = cells.kind === 'single' ? cells.answers : []
  return {
    reads: rowWhere(() => false).map((word) => ~word),
    cells: single.map((_answer, cell) =>
      rowWhere((literal) => literal.kind === 'single' && literal.accepts[cell] === true),
    ),
    notAsked: rowWhere((literal) =>
      literal.kind === 'single' ? literal.accepts.at(-1) === true : !literal.isWanted,
    ),
    ticks: cells.kind === 'several' ? ticksOf(cells.options.length, uses) : [],
  }
}

function ticksOf(count: number, uses: readonly Use[]): readonly Tick[] {
  const wants = new Map<number, Literal[]>()
  const helps = Array.from({ length: count }, () => new Set<number>())
  const rulesOut = Array.from({ length: count }, (): number[] => [])
  for (const { literal, term } of uses) {
    if (literal.kind !== 'several') continue
    if (literal.isWanted) wants.set(term, [...(wants.get(term) ?? []), literal])
    for (const option of literal.options) {
      if (literal.isWanted) helps[option]?.add(term)
      else rulesOut[option]?.push(term)
    }
  }
  return helps.map((terms, option) => ({
    helps: [...terms].map((term) => ({ term, wants: wants.get(term) ?? [] })),
    rulesOut: rulesOut[option] ?? [],
  }))
}
