import type { FactCheckVerdict } from '@unknot/content-schema'

/** What each verdict means, for who has to choose one. */
export const verdictLabels: Readonly<Record<FactCheckVerdict, string>> = {
  supported: 'Supported: the evidence agrees',
  weak: 'Weak: some truth, or thin evidence',
  unsupported: 'Unsupported: no good evidence',
  harmful: 'Harmful: acting on it may hurt someone',
  'unclear-wording': 'Unclear wording: it says something else, or nothing',
  'not-a-claim': 'Not a claim',
}
