import type { Criterion } from '@unknot/advice-engine'

/** What an option of a question is called; its id where nothing else is known. */
export type OptionLabel = (question: string, option: string) => string

/** A criterion in words, for an editor who checks what was written: "age is 55 or over and fever is yes". */
export function describeCriterion(
  criterion: Criterion,
  optionLabel: OptionLabel = (_question, option) => nameOf(option),
): string {
  const describe = (one: Criterion): string => describeCriterion(one, optionLabel)
  switch (criterion.kind) {
    case 'all':
      return joined(criterion.of, ' and ', describe)
    case 'any':
      return joined(criterion.of, ' or ', describe)
    case 'not':
      return `not (${describe(criterion.criterion)})`
    case 'at-least':
      return `at least ${criterion.count} of (${criterion.of.map(describe).join('; ')})`
    case 'yes':
      return `${nameOf(criterion.question)} is yes`
    case 'one-of':
      return `${nameOf(criterion.question)} is ${optionsOf(criterion, optionLabel)}`
    case 'has':
      return `${nameOf(criterion.question)} includes ${optionLabel(criterion.question, criterion.option)}`
    case 'between':
      return `${nameOf(criterion.question)} is ${rangeOf(criterion, ['over', 'under'])}`
    case 'score':
      return `the score ${nameOf(criterion.score)} is ${rangeOf(criterion, ['more', 'less'])}`
    case 'any-danger-sign':
      return 'any danger sign is yes'
  }
}

/** Ids are nouns: "saddle-numbness" → "saddle numbness". */
export const nameOf = (id: string): string => id.replaceAll('-', ' ')

const optionsOf = (
  { question, options }: Extract<Criterion, { kind: 'one-of' }>,
  optionLabel: OptionLabel,
): string => options.map((option) => optionLabel(question, option)).join(' or ')

/** Brackets only where something else stands beside it. */
const joined = (
  criteria: readonly Criterion[],
  word: string,
  describe: (one: Criterion) => string,
): string =>
  criteria.map((one) => (isJoined(one) ? `(${describe(one)})` : describe(one))).join(word)

const isJoined = (criterion: Criterion): boolean =>
  (criterion.kind === 'all' || criterion.kind === 'any') && criterion.of.length > 1

function rangeOf(
  { min, max }: Extract<Criterion, { kind: 'between' | 'score' }>,
  [above, below]: readonly [string, string],
): string {
  if (min === undefined) return `${max} or ${below}`
  return max === undefined ? `${min} or ${above}` : `from ${min} to ${max}`
}
