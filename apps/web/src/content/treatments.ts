import type { Treatment, TreatmentFacts } from '@unknot/content-schema'
import { alphabetically, findPageAt, listPages, type LibraryPage } from './library-page'
import { currentState } from './store'

export type TreatmentPage = LibraryPage<Treatment> & {
  /** From the live release; null while no release names the treatment. */
  readonly facts: TreatmentFacts | null
}

export function findTreatment(slug: string): TreatmentPage | null {
  const found = findPageAt('treatment', `/treatments/${slug}`)
  return found && withFacts(found)
}

/** Live treatments by name. */
export const listTreatments = (): readonly TreatmentPage[] =>
  listPages('treatment')
    .map(withFacts)
    .toSorted((a, b) => alphabetically(a.page.name, b.page.name))

/** What the live release says of a treatment. */
export const findFacts = (id: string): TreatmentFacts | null =>
  currentState()?.facts.get(id) ?? null

const withFacts = (found: LibraryPage<Treatment>): TreatmentPage => ({
  ...found,
  facts: findFacts(found.page.id),
})
