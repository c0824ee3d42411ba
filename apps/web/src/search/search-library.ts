import { pageKinds, type PageKind, type Rule } from '@unknot/content-schema'
import { findPageById } from '../content/pages'
import { findRule } from '../content/releases'
import { findSigns } from './find-signs'
import { findIndex } from './live-index'
import { rank, type Hit } from './rank'
import type { Query } from './read-query'
import { signKey, type SearchEntry } from './search-entry'
import { chooseSnippet } from './snippet'
import { toWords } from './words'

/** A page as it is shown in the results. */
export type Found = {
  readonly key: string
  readonly kind: PageKind
  readonly title: string
  /** Another name that fits where the title does not. */
  readonly otherName: string | null
  readonly path: string
  readonly snippet: string
  /** Words to mark, as they are compared. */
  readonly words: ReadonlySet<string>
}

export type Group = {
  readonly kind: PageKind
  /** How many there are of the kind, shown or not. */
  readonly count: number
  readonly pages: readonly Found[]
}

export type Results = {
  /** Rules of the live release. */
  readonly signs: readonly Rule[]
  readonly count: number
  /** Kinds of all that was found, with how many there are of each. */
  readonly facets: readonly { readonly kind: PageKind; readonly count: number }[]
  readonly best: readonly Found[]
  /** The others by kind. */
  readonly groups: readonly Group[]
  /** No page has all words. */
  readonly isPartial: boolean
  /** Words of the query that stand nowhere, with those that were taken instead. */
  readonly corrected: readonly string[]
}

const mostBest = 3
const mostPerGroup = 4
const mostOfOneKind = 60

/** Everything that fits a query. */
export async function searchLibrary({ words, kind }: Query): Promise<Results> {
  const index = await findIndex()
  const { hits, isPartial } = rank(index, words)
  const found = hits.flatMap(toFound)
  const shown = kind === null ? found : found.filter((it) => it.kind === kind)
  const best = kind === null ? shown.slice(0, mostBest) : []
  return {
    signs: findSigns(index, words, hits).flatMap(
      (key) => findRule(key.slice(signKey('').length)) ?? [],
    ),
    count: found.length,
    facets: countKinds(found),
    best,
    groups: groupByKind(shown, best, kind === null ? mostPerGroup : mostOfOneKind),
    isPartial,
    corrected: toWords(words).some((word) => index.knows(word)) ? [] : likeWords(hits),
  }
}

/** A page that was taken down since it was indexed is not found. */
function toFound({ entry, words }: Hit): Found[] {
  const { key, kind } = entry
  if (kind === 'danger-sign') return []
  const address = findPageById(kind, key.slice(kind.length + 1))
  if (address === null) return []
  const marked = new Set(words)
  const snippet = chooseSnippet(entry, marked)
  const otherName = findOtherName(entry, marked)
  return [{ key, kind, ...address, otherName, snippet, words: marked }]
}

function findOtherName({ title, names }: SearchEntry, found: ReadonlySet<string>): string | null {
  const fits = (name: string) => toWords(name).some((word) => found.has(word))
  return fits(title) ? null : (names.find(fits) ?? null)
}

const countKinds = (found: readonly Found[]): Results['facets'] =>
  pageKinds
    .map((kind) => ({ kind, count: found.filter((it) => it.kind === kind).length }))
    .filter(({ count }) => count > 0)

function groupByKind(found: readonly Found[], best: readonly Found[], most: number): Group[] {
  const rest = found.filter((it) => !best.includes(it))
  return [...new Set(rest.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: found.filter((it) => it.kind === kind).length,
    pages: rest.filter((it) => it.kind === kind).slice(0, most),
  }))
}

const likeWords = (hits: readonly Hit[]): string[] =>
  [...new Set(hits.slice(0, 3).flatMap(({ words }) => words))].slice(0, 3)
