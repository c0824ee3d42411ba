import type { Basis, Excluded, RuleHit } from '@unknot/advice-engine'

/** What always holds. Evidence.md, engine rules 2 and 5 of section D. */
export const stillWorried =
  'Still worried, or is something new or worse? Get medical help. Answer these questions again as soon as anything changes.'

/** For whoever has none of the problems that the evidence speaks about. */
export const notCovered =
  'Your answers fit none of the kinds of pain that this library covers, so it has nothing to suggest. Ask a pharmacist, a GP or a physiotherapist about it.'

export const excludedBecause = {
  contraindication: 'Not for you',
  'possible-contraindication': 'Left out, because you were not sure',
  'care-level': 'Not until you have been seen',
  'advised-against':
    'Guidelines advise against it, for this problem or the nearest one that was studied',
  'no-effect':
    'Found to make little or no difference, for this problem or the nearest one that was studied',
  'never-suggested': 'Only a clinician can decide this',
  'not-for-this-problem': 'Not meant for this problem',
} as const satisfies Record<Excluded['reason'], string>

export function basisWords(basis: Basis): string {
  return basis.kind === 'convention' ? basis.note : 'From published guidance'
}

/** Built-in floors have no title in the knowledge base. */
export const builtInTitles: Record<string, string> = {
  'danger-sign': 'A danger sign that no rule settles is never left to self-care',
  'danger-sign-not-sure': 'You were not sure about a danger sign, and not sure is not no',
  'rule-not-sure': 'You were not sure about something that decides how urgent this is',
}

export const ruleTitle = (hit: RuleHit, titles: ReadonlyMap<string, string>): string =>
  titles.get(hit.id) ??
  builtInTitles[hit.id] ??
  'A cautious choice of this project, not from a guideline'
