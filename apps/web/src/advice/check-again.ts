import type { CareLevel } from '@unknot/content-schema'

/**
 * After how many days to ask for the danger signs again. Evidence.md, section D3, marked † there, so the page says
 * "usual practice; source not yet checked".
 */
const daysUntilAsked = {
  emergency: [],
  urgent: [],
  soon: [],
  routine: [14, 42],
  'self-care': [7, 14, 42],
} as const satisfies Record<CareLevel, readonly number[]>

/** Within how many days a doctor sees the reader. Evidence.md, section D3. */
const daysUntilSeen = 5

/** ISO dates on which to answer the questions again. */
export const checkAgainOn = (careLevel: CareLevel, today: string): readonly string[] =>
  daysUntilAsked[careLevel].map((days) => daysAfter(today, days))

/** ISO date by which a doctor should have seen the reader; null where the card says how soon. */
export const seenBy = (careLevel: CareLevel, today: string): string | null =>
  careLevel === 'soon' ? daysAfter(today, daysUntilSeen) : null

function daysAfter(date: string, days: number): string {
  const later = new Date(`${date}T00:00:00Z`)
  later.setUTCDate(later.getUTCDate() + days)
  return later.toISOString().slice(0, 10)
}
