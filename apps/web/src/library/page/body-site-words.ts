import type { BodySite } from '@unknot/content-schema'

/** What the places of the body are called. */
export const bodySiteWords = {
  neck: 'Neck',
  shoulder: 'Shoulder',
  'upper-back': 'Upper back',
  'between-shoulder-blades': 'Between the shoulder blades',
  'mid-back': 'Middle of the back',
  'low-back': 'Low back',
  glute: 'Buttock and hip',
} as const satisfies Record<BodySite, string>

/** "Neck, upper back" */
export const sitesInWords = (sites: readonly BodySite[]): string =>
  sites
    .map((site, index) => (index === 0 ? bodySiteWords[site] : bodySiteWords[site].toLowerCase()))
    .join(', ')
