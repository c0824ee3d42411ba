import type { PageKind } from '@unknot/content-schema'

/** Something that can be found: a page, or a danger sign of the live release. */
export type SearchEntry = {
  /** Unique: `article/…`, `danger-sign/…`. */
  readonly key: string
  readonly kind: PageKind | 'danger-sign'
  readonly title: string
  /** Other names for the same. */
  readonly names: readonly string[]
  /** Searched, never shown. */
  readonly misspellings: readonly string[]
  readonly summary: string
  readonly headings: readonly string[]
  readonly body: string
  /** Ids of rules of the live release. */
  readonly dangerSigns: readonly string[]
}

export const signKey = (ruleId: string): string => `danger-sign/${ruleId}`
