import MiniSearch from 'minisearch'
import type { SearchEntry } from './search-entry'
import { splitWords, toWord, toWords } from './words'

/** Words of a name, and what they stand for. */
export type Rewrites = ReadonlyMap<string, readonly (readonly string[])[]>

/** What can be found, and the words by which. The same on the server and in the browser. */
export type SearchIndex = {
  readonly words: MiniSearch<SearchEntry>
  readonly entries: Map<string, SearchEntry>
  readonly add: (entries: readonly SearchEntry[]) => Promise<void>
  readonly remove: (keys: readonly string[]) => void
  /** Written like this somewhere. */
  readonly knows: (word: string) => boolean
  readonly signsKnow: (word: string) => boolean
  /** These words, in this order, are the title or another name of the entry. */
  readonly isName: (words: string, key: string) => boolean
  /** Synonyms and misspellings of the glossary. */
  readonly rewrites: () => Rewrites
}

export const searchedFields = ['title', 'names', 'misspellings', 'summary', 'headings', 'body']

export function createSearchIndex(): SearchIndex {
  const entries = new Map<string, SearchEntry>()
  const known = new Set<string>()
  const knownToSigns = new Set<string>()
  const named = new Map<string, Set<string>>()
  let rewrites: Rewrites | null = null
  const words = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: searchedFields,
    storeFields: ['kind'],
    extractField: (entry, field) => fieldText(entry, field),
    tokenize: splitWords,
    processTerm: toWord,
  })
  const learn = (entry: SearchEntry) => {
    entries.set(entry.key, entry)
    for (const name of [entry.title, ...entry.names].map(toPhrase))
      named.set(name, (named.get(name) ?? new Set()).add(entry.key))
    for (const word of toWords(wholeText(entry))) {
      known.add(word)
      if (entry.kind === 'danger-sign') knownToSigns.add(word)
    }
  }
  return {
    words,
    entries,
    add: async (added) => {
      rewrites = null
      added.forEach(learn)
      await words.addAllAsync(added, { chunkSize: 50 })
    },
    remove: (keys) => {
      rewrites = null
      words.discardAll(keys)
      for (const key of keys) entries.delete(key)
      for (const holders of named.values()) keys.forEach((key) => holders.delete(key))
    },
    knows: (word) => known.has(word),
    signsKnow: (word) => knownToSigns.has(word),
    isName: (phrase, key) => named.get(phrase)?.has(key) ?? false,
    rewrites: () => (rewrites ??= readRewrites([...entries.values()])),
  }
}

const toPhrase = (name: string): string => toWords(name).join(' ')

function fieldText(entry: SearchEntry, field: string): string {
  switch (field) {
    case 'key':
    case 'kind':
    case 'title':
    case 'summary':
    case 'body':
      return entry[field]
    case 'names':
    case 'misspellings':
    case 'headings':
      return entry[field].join('\n')
    default:
      return ''
  }
}

const wholeText = (entry: SearchEntry): string =>
  searchedFields
    .filter((field) => field !== 'misspellings')
    .map((field) => fieldText(entry, field))
    .join('\n')

function readRewrites(entries: readonly SearchEntry[]): Rewrites {
  const rewrites = new Map<string, string[][]>()
  for (const { kind, title, names, misspellings } of entries) {
    if (kind !== 'glossary-term') continue
    const meant = toWords(title)
    for (const other of [...names, ...misspellings]) {
      const key = toWords(other).join(' ')
      if (key !== '' && key !== meant.join(' '))
        rewrites.set(key, [...(rewrites.get(key) ?? []), meant])
    }
  }
  return rewrites
}
