import type { GlossaryTerm } from '@unknot/content-schema'
import { alphabetically, findPageAt, listPages, type LibraryPage } from './library-page'

export type GlossaryTermPage = LibraryPage<GlossaryTerm>

export const findGlossaryTerm = (slug: string): GlossaryTermPage | null =>
  findPageAt('glossary-term', `/glossary/${slug}`)

/** Live terms from A to Z. */
export const listGlossaryTerms = (): readonly GlossaryTermPage[] =>
  listPages('glossary-term').toSorted((a, b) => alphabetically(a.page.term, b.page.term))

/** What the word explained at an address means; null where that is no page of the glossary. */
export const findMeaning = (path: string): string | null =>
  findPageAt('glossary-term', path)?.page.meaning ?? null
