import type { FactCheckVerdict } from '@unknot/content-schema'

export const verdictWords = {
  supported: 'Supported',
  weak: 'Weak',
  unsupported: 'Unsupported',
  harmful: 'Harmful',
  'unclear-wording': 'Unclear wording',
  'not-a-claim': 'Not a claim',
} as const satisfies Record<FactCheckVerdict, string>

/** What each verdict means, for the key to a list. */
export const verdictMeanings = {
  supported: 'The evidence agrees.',
  weak: 'There is some truth in it, or the evidence is thin.',
  unsupported: 'No good evidence stands behind it.',
  harmful: 'Acting on it, or on what it leaves out, may hurt someone.',
  'unclear-wording': 'It is garbled, or says something other than it means.',
  'not-a-claim': 'It states nothing that could be checked.',
} as const satisfies Record<FactCheckVerdict, string>
