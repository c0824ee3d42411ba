import { pageKinds, type PageKind } from '@unknot/content-schema'

/** What a reader asks for. */
export type Query = {
  readonly words: string
  /** Only pages of this kind; null for all. */
  readonly kind: PageKind | null
  /** More was asked than is read. */
  readonly isCut: boolean
}

export const longestWords = 200

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address of the search page. What cannot be understood is as if it were not there. */
export function readQuery(params: Params): Query {
  const whole = first(params['q'])
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const letters = Array.from(whole)
  const kind = first(params['kind'])
  return {
    words: letters.slice(0, longestWords).join('').trim(),
    kind: pageKinds.find((it) => it === kind) ?? null,
    isCut: letters.length > longestWords,
  }
}

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'string' ? value : value?.[0]) ?? ''

/** Address of a search. */
export function addressOf(words: string, kind: PageKind | null): string {
  const params = new URLSearchParams({ q: words, ...(kind !== null && { kind }) })
  return `/search?${params}`
}
