import { findSigns } from '../find-signs'
import { kindWords } from '../kind-words'
import { rank } from '../rank'
import { addressOf } from '../read-query'
import type { SearchEntry } from '../search-entry'
import { createSearchIndex, type SearchIndex } from '../search-index'

/** What the site sends for suggestions: the words of titles and summaries, without the texts. */
export type SentEntries = {
  readonly entries: readonly SearchEntry[]
  /** Address of each page, by the key of its entry. */
  readonly paths: Readonly<Record<string, string>>
}

export type Suggestion = {
  readonly title: string
  /** What it is, such as "Treatment". */
  readonly note: string
  readonly path: string
  readonly isDangerSign: boolean
}

/** Finds what to suggest while somebody types. */
export type Suggest = (query: string) => readonly Suggestion[]

const mostSigns = 2
const mostPages = 6

export async function createSuggest({ entries, paths }: SentEntries): Promise<Suggest> {
  const index = createSearchIndex()
  await index.add(entries)
  return (typed) => {
    const query = withoutBeginning(typed)
    return [...signs(index, query), ...pages(index, query, paths)]
  }
}

/** A letter or two after other words are the beginning of a word that is yet to come. */
const withoutBeginning = (typed: string): string => typed.replace(/(?<=\S)\s+\S{1,2}$/, '')

function signs(index: SearchIndex, query: string): Suggestion[] {
  return findSigns(index, query, rank(index, query))
    .slice(0, mostSigns)
    .flatMap((key) => {
      const sign = index.entries.get(key)
      const path = addressOf(query, null)
      return sign ? [{ title: sign.title, note: 'Danger sign', path, isDangerSign: true }] : []
    })
}

function pages(index: SearchIndex, query: string, paths: SentEntries['paths']): Suggestion[] {
  const { hits, isPartial } = rank(index, query)
  if (isPartial) return []
  return hits
    .flatMap(({ entry: { key, kind, title } }) => {
      const path = paths[key]
      if (path === undefined || kind === 'danger-sign') return []
      return [{ title, note: kindWords[kind].one, path, isDangerSign: false }]
    })
    .slice(0, mostPages)
}
