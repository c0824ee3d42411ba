import type { SearchResult } from 'minisearch'
import type { SearchEntry } from './search-entry'
import type { Rewrites, SearchIndex } from './search-index'
import { toWords } from './words'

export type Hit = {
  readonly entry: SearchEntry
  readonly score: number
  /** Words of the entry that fit the query. */
  readonly words: readonly string[]
  /** A term of the glossary of which the title or another name has as many of them as were asked for. */
  readonly isNamed: boolean
}

export type Ranking = {
  /** Best first. */
  readonly hits: readonly Hit[]
  /** No page has all words. */
  readonly isPartial: boolean
}

const fieldWeights = { title: 6, names: 6, misspellings: 6, summary: 2.5, headings: 2, body: 1 }
const kindWeights = {
  reference: 0.15,
  'fact-check': 0.6,
  exercise: 0.9,
  // A page that says what to do comes before one that says what a word means.
  'glossary-term': 0.4,
} as const satisfies Partial<Record<SearchEntry['kind'], number>>
const weightOf = new Map<unknown, number>(Object.entries(kindWeights))
/** With fewer pages that have all words, those that have some of them follow. */
const enough = 5
const shareOfPartial = 0.4
/** What has a name that is the query. */
const bonusOfName = 3
/** What scores below this share of the best is no answer. */
const leastShare = 0.02

/** Pages that fit a query. A misspelt word counts for the words that are like it. */
export function rank(index: SearchIndex, query: string): Ranking {
  const asked = askedFor(index, query)
  const full = find(index, asked, 'AND')
  if (full.length >= enough) return { hits: cutTail(full), isPartial: false }
  const known = new Set(full.map(({ entry }) => entry.key))
  const partial = find(index, asked, 'OR')
    .filter(({ entry }) => !known.has(entry.key))
    .map((hit) => ({ ...hit, score: hit.score * shareOfPartial }))
  const hits = [...full, ...partial].toSorted(byScore)
  return { hits: cutTail(hits), isPartial: full.length === 0 && hits.length > 0 }
}

/** The words of a query, then the same with names of the glossary put in. */
export function askedFor(index: SearchIndex, query: string): readonly (readonly string[])[] {
  const words = toWords(query)
  return words.length === 0 ? [] : [words, ...rewritten(words, index.rewrites())]
}

function rewritten(words: readonly string[], rewrites: Rewrites): (readonly string[])[] {
  return words.flatMap((_, start) =>
    words.slice(start).flatMap((__, more) => {
      const end = start + more + 1
      const meant = rewrites.get(words.slice(start, end).join(' ')) ?? []
      return meant.map((it) => [...words.slice(0, start), ...it, ...words.slice(end)])
    }),
  )
}

function find(
  index: SearchIndex,
  asked: readonly (readonly string[])[],
  combineWith: 'AND' | 'OR',
): Hit[] {
  const best = new Map<string, Hit>()
  for (const words of asked) {
    const results = index.words.search(words.join(' '), {
      combineWith,
      boost: fieldWeights,
      weights: { prefix: 0.35, fuzzy: 0.3 },
      prefix: (word) => word.length >= 3,
      fuzzy: (word) => !index.knows(word) && edits(word),
      boostDocument: (_, __, stored) => weightOf.get(stored?.['kind']) ?? 1,
      filter: (result) => result['kind'] !== 'danger-sign',
    })
    for (const result of results) keepBetter(best, toHit(index, result, words))
  }
  return [...best.values()].toSorted(byScore)
}

/** How many letters may differ. Two letters that changed places count as two. */
export const edits = (word: string): number => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2)

function toHit(index: SearchIndex, result: SearchResult, words: readonly string[]): Hit | null {
  const entry = index.entries.get(String(result.id))
  if (entry === undefined) return null
  const isName = index.isName(words.join(' '), entry.key)
  return {
    entry,
    score: result.score * (isName ? bonusOfName : 1),
    words: result.terms,
    isNamed: entry.kind === 'glossary-term' && countNamed(result) >= words.length,
  }
}

const countNamed = ({ match }: SearchResult): number =>
  Object.values(match).filter((fields) => fields.includes('title') || fields.includes('names'))
    .length

function keepBetter(best: Map<string, Hit>, hit: Hit | null): void {
  if (hit === null) return
  const known = best.get(hit.entry.key)
  if (known === undefined) best.set(hit.entry.key, hit)
  else {
    const better = hit.score > known.score ? hit : known
    const words = [...new Set([...known.words, ...hit.words])]
    best.set(hit.entry.key, { ...better, words, isNamed: hit.isNamed || known.isNamed })
  }
}

const byScore = (a: Hit, b: Hit): number =>
  b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1)

const cutTail = (hits: readonly Hit[]): Hit[] =>
  hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * leastShare)
