import type { Reference } from '@unknot/content-schema'
import { documentKey } from './library-state'
import { findPageAt, listPages, type LibraryPage } from './library-page'
import { currentState } from './store'

export type ReferencePage = LibraryPage<Reference>

export const findReference = (slug: string): ReferencePage | null =>
  findPageAt('reference', `/references/${slug}`)

/** A reference by its id, such as "R44". */
export function findReferenceById(id: string): ReferencePage | null {
  const path = currentState()?.pathOf.get(documentKey('reference', id))
  return path === undefined ? null : findPageAt('reference', path)
}

/** Live references by the number in their id. */
export const listReferences = (): readonly ReferencePage[] =>
  listPages('reference').toSorted((a, b) => numberOf(a) - numberOf(b))

const numberOf = ({ page }: ReferencePage): number => Number(page.id.slice(1))
