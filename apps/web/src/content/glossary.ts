import type { GlossaryTerm } from '@unknot/content-schema'
import { alphabetically, findPageAt, listPages, type LibraryPage } from './library-page'

export type GlossaryTermPage = LibraryPage<GlossaryTerm>

export const findGlossaryTerm = (slug: string): GlossaryTermPage | null =>
  findPageAt('glossary-term', `/glossary/${slug}`)

/** Live terms from A to Z. */
export const listGlossaryTerms = (): readonly GlossaryTermPage[] =>
  listPages('glossary-term').toSorted((a, b) => alphabetically(a.page.term, b.page.term))
