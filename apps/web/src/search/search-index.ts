import { createInvertedIndex, type Asked, type InvertedIndex } from './inverted-index'
import type { SearchEntry } from './search-entry'
import { toWords } from './words'

/** Words of a name, and what they stand for. */
export type Rewrites = ReadonlyMap<string, readonly (readonly string[])[]>

/** An entry that fits, with how well. */
export type Found = { readonly entry: SearchEntry; readonly score: number }

export type Answer = {
  /** Entries that have all words, or any of them. */
  readonly matches: (combine: 'all' | 'any') => readonly Found[]
  /** Words of an entry that the query asked for, with the fields in which each stands. */
  readonly explain: (entry: SearchEntry) => ReadonlyMap<string, readonly Field[]>
}

/** What can be found, and the words by which. The same on the server and in the browser. */
export type SearchIndex = {
  readonly entries: ReadonlyMap<string, SearchEntry>
  readonly add: (entries: readonly SearchEntry[]) => Promise<void>
  readonly remove: (keys: readonly string[]) => void
  readonly askPages: (asked: Asked) => Answer
  readonly askSigns: (asked: Asked) => Answer
  /** Written like this somewhere. */
  readonly knows: (word: string) => boolean
  readonly signsKnow: (word: string) => boolean
  /** Keys of those whose title or another name is these words, in this order. */
  readonly namedLike: (words: string) => ReadonlySet<string>
  /** Synonyms and misspellings of the glossary. */
  readonly rewrites: () => Rewrites
}

export const searchedFields = [
  'title',
  'names',
  'misspellings',
  'summary',
  'headings',
  'body',
] as const
export type Field = (typeof searchedFields)[number]

/** So many are read before others have their turn. */
const chunk = 25
/** With more of them removed than this and than are left, everything is read anew. */
const mostRemoved = 1000

/** An index of one kind of entry, with what its numbers stand for. */
type Shelf = {
  readonly words: InvertedIndex
  /** By number; null for one that was removed. */
  readonly entries: (SearchEntry | null)[]
  readonly numbers: Map<string, number>
}

const emptyShelf = (): Shelf => ({
  words: createInvertedIndex(searchedFields.length),
  entries: [],
  numbers: new Map(),
})

export function createSearchIndex(): SearchIndex {
  const entries = new Map<string, SearchEntry>()
  const named = new Map<string, Set<string>>()
  let [pages, signs] = [emptyShelf(), emptyShelf()]
  let rewrites: Rewrites | null = null

  const shelfOf = (kind: SearchEntry['kind']) => (kind === 'danger-sign' ? signs : pages)

  function put(entry: SearchEntry): void {
    entries.set(entry.key, entry)
    for (const name of [entry.title, ...entry.names].map(toPhrase))
      named.set(name, (named.get(name) ?? new Set()).add(entry.key))
    const shelf = shelfOf(entry.kind)
    shelf.numbers.set(
      entry.key,
      shelf.words.add(searchedFields.map((field) => toWords(fieldText(entry, field)))),
    )
    shelf.entries.push(entry)
  }

  async function add(added: readonly SearchEntry[]): Promise<void> {
    rewrites = null
    for (const [place, entry] of added.entries()) {
      if (place % chunk === chunk - 1) await new Promise((resolve) => setTimeout(resolve))
      put(entry)
    }
  }

  function take(key: string): void {
    const entry = entries.get(key)
    if (entry === undefined) return
    entries.delete(key)
    for (const name of [entry.title, ...entry.names].map(toPhrase)) named.get(name)?.delete(key)
    const shelf = shelfOf(entry.kind)
    const number = shelf.numbers.get(key) ?? -1
    shelf.words.remove(number)
    shelf.entries[number] = null
    shelf.numbers.delete(key)
  }

  function remove(keys: readonly string[]): void {
    rewrites = null
    keys.forEach(take)
    const removed = pages.entries.length - pages.numbers.size
    if (removed <= mostRemoved || removed <= pages.numbers.size) return
    const left = [...entries.values()]
    ;[pages, signs] = [emptyShelf(), emptyShelf()]
    left.forEach(put)
  }

  return {
    entries,
    add,
    remove,
    askPages: (asked) => askShelf(pages, asked),
    askSigns: (asked) => askShelf(signs, asked),
    knows: (word) => pages.words.has(word) || signs.words.has(word),
    signsKnow: (word) => signs.words.has(word),
    namedLike: (phrase) => named.get(phrase) ?? nobody,
    rewrites: () => (rewrites ??= readRewrites([...entries.values()])),
  }
}

function askShelf({ words, entries, numbers }: Shelf, asked: Asked): Answer {
  const answer = words.ask(asked)
  return {
    matches: (combine) =>
      answer.matches(combine).flatMap(({ entry: number, score }) => {
        const entry = entries[number]
        return entry ? [{ entry, score }] : []
      }),
    explain: ({ key }) => {
      const found = answer.explain(numbers.get(key) ?? -1)
      return new Map(
        [...found].map(([word, fields]) => [
          word,
          fields.flatMap((field) => searchedFields[field] ?? []),
        ]),
      )
    },
  }
}

const nobody: ReadonlySet<string> = new Set()

const toPhrase = (name: string): string => toWords(name).join(' ')

function fieldText(entry: SearchEntry, field: Field): string {
  const text = entry[field]
  return typeof text === 'string' ? text : text.join('\n')
}

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
