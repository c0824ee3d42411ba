import type { Condition } from '@unknot/content-schema'
import { alphabetically, findPageAt, listPages, type LibraryPage } from './library-page'

export type ConditionPage = LibraryPage<Condition>

export const findCondition = (slug: string): ConditionPage | null =>
  findPageAt('condition', `/conditions/${slug}`)

/** Live conditions by name. */
export const listConditions = (): readonly ConditionPage[] =>
  listPages('condition').toSorted((a, b) => alphabetically(a.page.name, b.page.name))
