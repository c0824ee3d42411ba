import type { SearchEntry } from './search-entry'
import {
  searchedFields,
  type Answer,
  type Field,
  type Found,
  type Rewrites,
  type SearchIndex,
} from './search-index'
import { toWords } from './words'

export type Ranking = {
  /** Best first. */
  readonly hits: readonly Found[]
  /** No page has all words. */
  readonly isPartial: boolean
  /** Words of an entry that fit the query. */
  readonly wordsOf: (entry: SearchEntry) => ReadonlySet<string>
  /** A term of the glossary of which the title or another name has as many of them as were asked for. */
  readonly isNamed: (entry: SearchEntry) => boolean
}

const fieldWeights = { title: 6, names: 6, misspellings: 6, summary: 2.5, headings: 2, body: 1 }
const kindWeights = {
  reference: 0.15,
  'fact-check': 0.6,
  exercise: 0.9,
  // A page that says what to do comes before one that says what a word means.
  'glossary-term': 0.4,
} as const satisfies Partial<Record<SearchEntry['kind'], number>>
const weightOf = new Map<string, number>(Object.entries(kindWeights))
/** With fewer pages that have all words, those that have some of them follow. */
const enough = 5
const shareOfPartial = 0.4
/** What has a name that is the query. */
const bonusOfName = 3
/** What scores below this share of the best is no answer. */
const leastShare = 0.02

/** Pages that fit a query. A misspelt word counts for the words that are like it. */
export function rank(index: SearchIndex, query: string): Ranking {
  const asks = askedFor(index, query).map((words) => ask(index, words))
  const full = find(asks, 'all')
  const hits = full.length >= enough ? full : withPartial(full, find(asks, 'any'))
  return {
    hits: sort(hits),
    isPartial: full.length === 0 && hits.length > 0,
    ...explain(asks),
  }
}

function withPartial(full: readonly Found[], some: readonly Found[]): readonly Found[] {
  const known = new Set(full.map(({ entry }) => entry))
  const partial = some.filter(({ entry }) => !known.has(entry))
  return [...full, ...partial.map((hit) => ({ ...hit, score: hit.score * shareOfPartial }))]
}

/** Words that are asked for together, what has them for a name, and what the index says to them. */
type Ask = {
  readonly words: readonly string[]
  readonly named: ReadonlySet<string>
  readonly answer: Answer
}

const ask = (index: SearchIndex, words: readonly string[]): Ask => ({
  words,
  named: index.namedLike(words.join(' ')),
  answer: index.askPages({
    words,
    weights,
    takesPrefix: (word) => word.length >= 3,
    edits: (word) => (index.knows(word) ? 0 : edits(word)),
  }),
})

const weights = {
  fields: searchedFields.map((field) => fieldWeights[field]),
  prefix: 0.35,
  alike: 0.3,
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

function find(asks: readonly Ask[], combine: 'all' | 'any'): readonly Found[] {
  const lists = asks.map((one) => findOne(one, combine))
  const [only = []] = lists
  if (lists.length < 2) return only
  const best = new Map<SearchEntry, Found>()
  for (const hit of lists.flat())
    if (hit.score > (best.get(hit.entry)?.score ?? 0)) best.set(hit.entry, hit)
  return [...best.values()]
}

const findOne = ({ named, answer }: Ask, combine: 'all' | 'any'): readonly Found[] =>
  answer.matches(combine).map(({ entry, score }) => ({
    entry,
    score: score * (weightOf.get(entry.kind) ?? 1) * (named.has(entry.key) ? bonusOfName : 1),
  }))

/** How many letters may differ. Two letters that changed places count as two. */
export const edits = (word: string): number => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2)

function explain(asks: readonly Ask[]): Pick<Ranking, 'wordsOf' | 'isNamed'> {
  return {
    wordsOf: (entry) => new Set(asks.flatMap(({ answer }) => [...answer.explain(entry).keys()])),
    isNamed: (entry) =>
      entry.kind === 'glossary-term' &&
      asks.some(({ words, answer }) => countNamed(answer.explain(entry)) >= words.length),
  }
}

const countNamed = (found: ReadonlyMap<string, readonly Field[]>): number =>
  [...found.values()].filter((fields) => fields.includes('title') || fields.includes('names'))
    .length

/** Best first, without those that are no answer. */
function sort(hits: readonly Found[]): readonly Found[] {
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0)
  const floor = best * leastShare
  return hits
    .filter(({ score }) => score >= floor)
    .toSorted((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1))
}
