import type { RuleHit, StillPossible } from '../advice.js'
import type { Basis, CareLevel, Citation } from '../knowledge-base.js'
import { saidInWords, saidSentences, type Said } from './answer-in-words.js'
import { careLevelInWords, questionLabel, sources, type Lexicon } from './lexicon.js'
import { fill } from './phrases.js'

/** Why the care level is at least this, in words. */
export type FloorInWords = {
  readonly id: string
  readonly careLevel: CareLevel
  readonly title: string
  /** What to do: the rule's own words, or those of the care level. */
  readonly action: string
  /** All that the reader said that led here. */
  readonly said: readonly Said[]
  /** The same as sentences, many questions with one answer told together. */
  readonly saidSentences: readonly string[]
  readonly basis: string
  readonly sources: readonly Citation[]
}

/** What is not ruled out yet, in words. */
export type StillPossibleInWords = {
  readonly id: string
  readonly careLevel: CareLevel
  readonly sentence: string
  /** The questions that would settle it. */
  readonly questions: readonly string[]
}

/** A floor that is met. */
export function floorInWords(lexicon: Lexicon, hit: RuleHit): FloorInWords {
  const { source, id, careLevel, basis } = hit
  const said = saidInWords(lexicon, hit.because)
  return {
    id,
    careLevel,
    title: titleOf(lexicon, hit),
    action: lexicon.rules.get(id)?.action ?? careLevelInWords(lexicon, careLevel),
    said,
    saidSentences: saidSentences(lexicon, said),
    basis: source === 'built-in' ? lexicon.phrases.basis[source] : basisInWords(lexicon, basis),
    sources: sources(lexicon, basis.references),
  }
}

/** A floor that could still be met. */
export function stillPossibleInWords(
  lexicon: Lexicon,
  { id, careLevel, questions }: StillPossible,
): StillPossibleInWords {
  const sign = lexicon.rules.get(id)?.sign ?? titleOf(lexicon, { id })
  const slots = { sign, careLevel: careLevelInWords(lexicon, careLevel) }
  return {
    id,
    careLevel,
    sentence: fill(lexicon.phrases.stillPossible, slots),
    questions: questions.map((question) => questionLabel(lexicon, question)),
  }
}

/** What a rule, a contraindication or a caution rests on. */
export function basisInWords({ phrases }: Lexicon, basis: Basis): string {
  return basis.kind === 'convention'
    ? fill(phrases.basis.convention, { note: basis.note })
    : phrases.basis.guideline
}

function titleOf({ rules, phrases }: Lexicon, { id, rule }: Pick<RuleHit, 'id' | 'rule'>): string {
  const title = rules.get(rule ?? id)?.title ?? rule ?? id
  if (id === 'danger-sign' || id === 'danger-sign-not-sure') return phrases.floor[id]
  return id === 'rule-not-sure' ? fill(phrases.floor[id], { title }) : title
}
