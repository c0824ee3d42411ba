import { z } from 'zod'

/** How soon someone needs help, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'soon', 'routine', 'self-care'] as const

/** `urgent` = the same day; `soon` = a doctor within days; `routine` = a GP or physiotherapist within weeks. */
export const careLevelSchema = z.enum(careLevels)
export type CareLevel = z.infer<typeof careLevelSchema>

/** What each level is called on a care card. */
export const careLevelLabels = {
  emergency: 'Call for emergency help now',
  urgent: 'Get help today',
  soon: 'See a doctor this week',
  routine: 'Book in the next weeks',
  'self-care': 'Look after it yourself',
} as const satisfies Record<CareLevel, string>
