import { pageKinds, type PageKind } from '@unknot/content-schema'

/** Where the pages of each kind are kept, and where readers find them. */
export const pageCollections = {
  article: { collection: 'articles', address: '/articles' },
  treatment: { collection: 'treatments', address: '/treatments' },
  condition: { collection: 'conditions', address: '/conditions' },
  exercise: { collection: 'exercises', address: '/exercises' },
  muscle: { collection: 'muscles', address: '/muscles' },
  'glossary-term': { collection: 'glossary', address: '/glossary' },
  'fact-check': { collection: 'fact-checks', address: '/fact-checks' },
  reference: { collection: 'references', address: '/references' },
} as const satisfies Record<PageKind, { collection: string; address: string }>

/** The public address of a page. */
export const pathOf = (kind: PageKind, slug: string): string =>
  `${pageCollections[kind].address}/${slug}`

/** The kind of page that a collection holds; undefined where it holds none. */
export const kindOfCollection = (collection: string): PageKind | undefined =>
  pageKinds.find((kind) => pageCollections[kind].collection === collection)
