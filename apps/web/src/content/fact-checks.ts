import type { FactCheck, PageKind } from '@unknot/content-schema'
import { findPageAt, listPages, type LibraryPage } from './library-page'

export type FactCheckPage = LibraryPage<FactCheck>

export const findFactCheck = (slug: string): FactCheckPage | null =>
  findPageAt('fact-check', `/fact-checks/${slug}`)

/** Live fact checks in the order of the text that they take apart. */
export const listFactChecks = (): readonly FactCheckPage[] =>
  listPages('fact-check').toSorted((a, b) => (a.page.evidenceRow < b.page.evidenceRow ? -1 : 1))

/** Live fact checks that a page explains. */
export const listFactChecksOn = (kind: PageKind, id: string): readonly FactCheckPage[] =>
  listFactChecks().filter(
    ({ page: { explainedOn } }) => explainedOn.kind === kind && explainedOn.id === id,
  )
