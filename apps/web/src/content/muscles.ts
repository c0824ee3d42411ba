import type { Muscle } from '@unknot/content-schema'
import { alphabetically, findPageAt, listPages, type LibraryPage } from './library-page'

export type MusclePage = LibraryPage<Muscle>

export const findMuscle = (slug: string): MusclePage | null =>
  findPageAt('muscle', `/muscles/${slug}`)

/** Live muscles by name. */
export const listMuscles = (): readonly MusclePage[] =>
  listPages('muscle').toSorted((a, b) => alphabetically(a.page.name, b.page.name))
