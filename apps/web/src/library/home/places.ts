import type { BodySite } from '@unknot/content-schema'
import { zones } from '../../design-system/BackPlate/geometry'

type NumberedZone = { readonly number: number; readonly label: string; readonly site: BodySite }

/** The zones of the plate with the numbers that stand beside it. */
const numberedZones: readonly NumberedZone[] = zones.map(({ label, site }, index) => ({
  number: index + 1,
  label,
  site,
}))

/** Zones about which the same pages tell. */
export type Place<Page> = {
  readonly zones: readonly NumberedZone[]
  readonly pages: readonly Page[]
}

/** Puts neighbouring zones together as long as `pagesAt` has the same to say about them. */
export function groupPlaces<Page>(pagesAt: (site: BodySite) => readonly Page[]): Place<Page>[] {
  const places: Place<Page>[] = []
  for (const zone of numberedZones) {
    const pages = pagesAt(zone.site)
    const last = places.at(-1)
    if (last !== undefined && isSame(last.pages, pages)) {
      places[places.length - 1] = { zones: [...last.zones, zone], pages }
    } else places.push({ zones: [zone], pages })
  }
  return places
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])
