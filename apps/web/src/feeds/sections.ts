import type { PageKind } from '@unknot/content-schema'

/** A part of the library whose news can be followed. */
export type FeedSection = {
  /** Address of its list, without a slash at the end; '' is the whole library. */
  readonly path: string
  readonly title: string
  readonly kind: PageKind | null
}

export const feedSections: readonly FeedSection[] = [
  { path: '', title: 'Unknot', kind: null },
  { path: '/articles', title: 'Unknot: articles', kind: 'article' },
  { path: '/treatments', title: 'Unknot: treatments', kind: 'treatment' },
  { path: '/conditions', title: 'Unknot: conditions', kind: 'condition' },
  { path: '/exercises', title: 'Unknot: exercises', kind: 'exercise' },
  { path: '/muscles', title: 'Unknot: muscles', kind: 'muscle' },
  { path: '/glossary', title: 'Unknot: glossary', kind: 'glossary-term' },
  { path: '/fact-checks', title: 'Unknot: fact checks', kind: 'fact-check' },
  { path: '/references', title: 'Unknot: references', kind: 'reference' },
]

/** The last part of a feed's address, and what it is written in. */
export const feedFormats = [
  { format: 'rss', file: 'rss.xml', type: 'application/rss+xml' },
  { format: 'atom', file: 'atom.xml', type: 'application/atom+xml' },
  { format: 'json', file: 'feed.json', type: 'application/feed+json' },
] as const

export type FeedFormat = (typeof feedFormats)[number]['format']
