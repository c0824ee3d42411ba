import type { Criterion } from '@unknot/advice-engine'
import type { Basis, TreatmentFacts } from '@unknot/content-schema'
import { alternatives, criterionKey } from './criterion-key.js'
import type { SafetyItem, TreatmentRow } from './treatment-rows.js'

/** A contraindication or caution of a treatment. */
export type SafetyHit = {
  readonly kind: 'contraindication' | 'caution'
  readonly id: string
  readonly when: Criterion
  readonly basis: Basis
}

/** An item of table C3 with what stands for it in a treatment. */
export type MappedItem = {
  readonly column: 'absolute' | 'caution'
  readonly item: SafetyItem
  readonly standsAs: readonly SafetyHit[]
  /** Parts of the item that nothing in the treatment stands for. */
  readonly missing: readonly Criterion[]
}

/** Every contraindication and caution of a treatment. */
export const hitsOf = ({ contraindications, cautions }: TreatmentFacts): readonly SafetyHit[] => [
  ...contraindications.map(({ id, when, basis }): SafetyHit => ({
    kind: 'contraindication',
    id,
    when,
    basis,
  })),
  ...cautions.map(({ id, when, basis }): SafetyHit => ({ kind: 'caution', id, when, basis })),
]

/**
 * Finds for each item of the row what stands for it. An absolute item needs a contraindication; a caution may also
 * stand as a contraindication, which is stricter.
 */
export function mapSafety(row: TreatmentRow, facts: TreatmentFacts): readonly MappedItem[] {
  const all = hitsOf(facts)
  const strict = all.filter(({ kind }) => kind === 'contraindication')
  return [
    ...row.absolute.map((item) => mapItem('absolute', item, strict)),
    ...row.cautions.map((item) => mapItem('caution', item, all)),
  ]
}

function mapItem(
  column: MappedItem['column'],
  item: SafetyItem,
  hits: readonly SafetyHit[],
): MappedItem {
  const wanted = item.when === null ? [] : alternatives(item.when)
  const covers = (hit: SafetyHit, one: Criterion): boolean =>
    keysIn(hit.when).has(criterionKey(one))
  return {
    column,
    item,
    standsAs: hits.filter((hit) => wanted.some((one) => covers(hit, one))),
    missing: wanted.filter((one) => !hits.some((hit) => covers(hit, one))),
  }
}

/** What a treatment holds that its row does not ask for, or asks for less strictly. */
export function beyondRow(row: TreatmentRow, facts: TreatmentFacts): readonly SafetyHit[] {
  const absolute = keysOfItems(row.absolute)
  const any = keysOfItems([...row.absolute, ...row.cautions])
  return hitsOf(facts).filter(({ kind, when }) => {
    const asked = kind === 'contraindication' ? absolute : any
    return [...keysIn(when)].some((key) => !asked.has(key))
  })
}

const keysIn = (when: Criterion): ReadonlySet<string> =>
  new Set(alternatives(when).map(criterionKey))

const keysOfItems = (items: readonly SafetyItem[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ when }) => (when === null ? [] : [...keysIn(when)])))
