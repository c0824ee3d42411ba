import { bodySites, type BodySite } from '@unknot/content-schema'
import { zones } from '../../design-system/BackPlate/geometry'

const labels = {
  neck: 'Neck',
  shoulder: 'Shoulder',
  'upper-back': 'On the shoulder blade',
  'between-shoulder-blades': 'Between the shoulder blades',
  'mid-back': 'Middle of the back',
  'low-back': 'Low back',
  glute: 'Buttock and hip',
} as const satisfies Record<BodySite, string>

export type Place = {
  readonly site: BodySite
  readonly label: string
  /** Numbers on the plate with what they stand for. */
  readonly zones: readonly { readonly number: number; readonly label: string }[]
}

/** The places of the plate, from the neck down. */
export const places: readonly Place[] = bodySites
  .map((site) => ({
    site,
    label: labels[site],
    zones: zones.flatMap((zone, index) =>
      zone.site === site ? [{ number: index + 1, label: zone.label }] : [],
    ),
  }))
  .toSorted((a, b) => (a.zones[0]?.number ?? 0) - (b.zones[0]?.number ?? 0))
