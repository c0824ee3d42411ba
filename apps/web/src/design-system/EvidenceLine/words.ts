import type { Certainty, Effect, TreatmentEvidence } from '@unknot/content-schema'

export const certaintyWords = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
  'not-graded': 'Certainty not graded',
} as const satisfies Record<Certainty, string>

export const effectWords = {
  large: 'Helps a lot',
  medium: 'Helps quite a bit',
  small: 'Helps a bit',
  tiny: 'Helps very little',
  none: 'Little or no difference',
  unknown: 'Not clear whether it helps',
} as const satisfies Record<Effect, string>

/** Repeats the words for the eye; never stands alone. */
export const effectSigns = {
  large: '↑',
  medium: '↑',
  small: '↗',
  tiny: '↗',
  none: '→',
  unknown: '?',
} as const satisfies Record<Effect, string>

export const stanceWords = {
  for: 'Guidelines advise it',
  against: 'Guidelines advise against it',
  mixed: 'Guidelines disagree',
  silent: 'Guidelines do not say',
} as const satisfies Record<TreatmentEvidence['guidelines'], string>
