import { pageKinds, type PageKind, type Rule } from '@unknot/content-schema'
import { findPageById } from '../content/pages'
import { findRule } from '../content/releases'
import { currentState } from '../content/store'
import { findSigns } from './find-signs'
import { findIndex } from './live-index'
import { rank, type Ranking } from './rank'
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

/** Everything that fits a query. Only what is shown is read closely. */
export async function searchLibrary({ words, kind }: Query): Promise<Results> {
  const index = await findIndex()
  const ranking = rank(index, words)
  // A page that was taken down since it was indexed is not found.
  const found = ranking.hits.map(({ entry }) => entry).filter(isPageShown)
  const shown = kind === null ? found : found.filter((it) => it.kind === kind)
  const best = kind === null ? shown.slice(0, mostBest) : []
  const show = (entry: SearchEntry) => toFound(entry, ranking)
  return {
    signs: findSigns(index, words, ranking).flatMap(
      (key) => findRule(key.slice(signKey('').length)) ?? [],
    ),
    count: found.length,
    facets: countKinds(found),
    best: best.flatMap(show),
    groups: groupByKind(shown, best, kind === null ? mostPerGroup : mostOfOneKind).map((group) => ({
      ...group,
      pages: group.pages.flatMap(show),
    })),
    isPartial: ranking.isPartial,
    corrected: toWords(words).some((word) => index.knows(word)) ? [] : likeWords(ranking),
  }
}

const addressOf = ({ key, kind }: SearchEntry) =>
  kind === 'danger-sign' ? null : findPageById(kind, key.slice(kind.length + 1))

const isPageShown = ({ key }: SearchEntry): boolean => currentState()?.pathOf.has(key) ?? false

function toFound(entry: SearchEntry, ranking: Ranking): Found[] {
  const address = addressOf(entry)
  if (address === null || entry.kind === 'danger-sign') return []
  const { key, kind } = entry
  const words = ranking.wordsOf(entry)
  const snippet = chooseSnippet(entry, words)
  const otherName = findOtherName(entry, words)
  return [{ key, kind, ...address, otherName, snippet, words }]
}

function findOtherName({ title, names }: SearchEntry, found: ReadonlySet<string>): string | null {
  const fits = (name: string) => toWords(name).some((word) => found.has(word))
  return fits(title) ? null : (names.find(fits) ?? null)
}

function countKinds(found: readonly SearchEntry[]): Results['facets'] {
  const counts = new Map<SearchEntry['kind'], number>()
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return pageKinds.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}

/** Kinds in the order in which their best pages come. */
function groupByKind(found: readonly SearchEntry[], best: readonly SearchEntry[], most: number) {
  const rest = found.filter((it) => !best.includes(it))
  const facets = countKinds(found)
  return [...new Set(rest.map(({ kind }) => kind))].flatMap((kind) => {
    const facet = facets.find((it) => it.kind === kind)
    const pages = rest.filter((it) => it.kind === kind).slice(0, most)
    return facet === undefined ? [] : [{ ...facet, pages }]
  })
}

const likeWords = ({ hits, wordsOf }: Ranking): string[] =>
  [...new Set(hits.slice(0, 3).flatMap(({ entry }) => [...wordsOf(entry)]))].slice(0, 3)
