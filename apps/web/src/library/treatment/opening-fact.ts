import type { TreatmentFacts } from '@unknot/content-schema'

/** What a reader must know of a treatment before anything else. */
export type OpeningFact =
  | { readonly kind: 'advised-against'; readonly problems: readonly string[] }
  | { readonly kind: 'no-good-evidence' }

/** Null where the evidence gives no reason to warn at once. */
export function openingFact({ evidence }: TreatmentFacts): OpeningFact | null {
  const against = evidence.filter(({ guidelines }) => guidelines === 'against')
  if (against.length > 0) {
    return { kind: 'advised-against', problems: against.map(({ problem }) => problem) }
  }
  const hasSupport = evidence.some(
    ({ effect, guidelines }) => guidelines === 'for' || (effect !== 'unknown' && effect !== 'none'),
  )
  return hasSupport ? null : { kind: 'no-good-evidence' }
}

/** The same as the first sentence of the page. */
export function openingSentence(fact: OpeningFact, labelOf: (problem: string) => string): string {
  switch (fact.kind) {
    case 'advised-against':
      return `Guidelines advise against it for ${inWords(fact.problems.map(labelOf))}.`
    case 'no-good-evidence':
      return 'There is no good evidence that it helps.'
  }
}

/** True where the words begin with it, so that it need not be said twice. */
export const saysAlready = (words: string, { kind }: OpeningFact): boolean =>
  words.startsWith(kind === 'advised-against' ? 'Guidelines advise against' : 'No good evidence')

const inWords = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and for ${items[items.length - 1] ?? ''}`
