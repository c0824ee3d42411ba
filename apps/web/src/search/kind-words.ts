import type { PageKind } from '@unknot/content-schema'

/** What pages of a kind are called: one, several, and where all of them stand. */
export const kindWords = {
  article: { one: 'Article', several: 'Articles', list: '/articles' },
  treatment: { one: 'Treatment', several: 'Treatments', list: '/treatments' },
  condition: { one: 'Condition', several: 'Conditions', list: '/conditions' },
  exercise: { one: 'Exercise', several: 'Exercises', list: '/exercises' },
  muscle: { one: 'Muscle', several: 'Muscles', list: '/muscles' },
  'glossary-term': { one: 'Word explained', several: 'Words explained', list: '/glossary' },
  'fact-check': { one: 'Fact check', several: 'Fact checks', list: '/fact-checks' },
  reference: { one: 'Source', several: 'Sources', list: '/references' },
} as const satisfies Record<PageKind, { one: string; several: string; list: string }>
