import type { ReasonView, SuggestionView } from './result-view'

const said = [{ question: 'Is this an example?', answer: 'Yes' }]
const references = [{ id: 'R44', label: 'An example of a source' }]

/** Made-up words for examples, without clinical meaning. */
export const exampleReason: ReasonView = {
  id: 'example-rule',
  careLevel: 'emergency',
  title: 'An example of a rule',
  action: 'What to do now, in a sentence.',
  said,
  basis: 'From published guidance',
  references,
}

export const exampleSuggestion: SuggestionView = {
  id: 'example-treatment',
  name: 'An example of a treatment',
  certainty: 'low',
  effect: 'small',
  effectWords: 'What was found, in words.',
  problem: 'An example of a problem',
  isIndirect: false,
  cautions: [],
  references,
}

export const exampleCaution: SuggestionView['cautions'][number] = {
  id: 'example-caution',
  words: 'An example of a caution.',
  said,
  basis: 'From published guidance',
  references,
}
