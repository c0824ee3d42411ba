import type { Excluded, Recommendation, TreatmentHit, Withheld } from '../advice.js'
import type { Citation } from '../knowledge-base.js'
import { saidInWords, saidSentences } from './answer-in-words.js'
import { basisInWords } from './floor-in-words.js'
import { problemLabel, questionLabel, sources, treatmentName, type Lexicon } from './lexicon.js'
import { fill } from './phrases.js'

/** A treatment, and sentences about it in order of weight. */
export type TreatmentInWords = {
  readonly treatment: string
  readonly name: string
  readonly sentences: readonly string[]
  /** Cautions with a suggestion, or what speaks against one that is left out. */
  readonly hits: readonly HitInWords[]
  readonly sources: readonly Citation[]
}

/** A caution or contraindication that applies, in words. */
export type HitInWords = {
  readonly id: string
  readonly words: string
  readonly saidSentences: readonly string[]
  readonly basis: string
  readonly sources: readonly Citation[]
}

/** A treatment to suggest. */
export function recommendationInWords(lexicon: Lexicon, item: Recommendation): TreatmentInWords {
  const { phrases } = lexicon
  const evidence = fill(phrases.evidence, {
    certainty: phrases.certainty[item.certainty],
    effect: phrases.effect[item.effect],
  })
  const indirect = fill(phrases.indirect, { problem: problemLabel(lexicon, item.problem) })
  return {
    ...named(lexicon, item.treatment),
    sentences: [...effectWords(lexicon, item), evidence, ...(item.isIndirect ? [indirect] : [])],
    hits: item.cautions.map((hit) => hitInWords(lexicon, hit)),
    sources: sources(lexicon, item.references),
  }
}

/** A treatment that is left out. */
export function excludedInWords(lexicon: Lexicon, item: Excluded): TreatmentInWords {
  const own = lexicon.treatments.get(item.treatment)?.neverSuggested
  const isNever = item.reason === 'never-suggested' && own !== undefined
  return {
    ...named(lexicon, item.treatment),
    sentences: [lexicon.phrases.excluded[item.reason], ...(isNever ? [own] : [])],
    hits: item.hits.map((hit) => hitInWords(lexicon, hit)),
    sources: [],
  }
}

/** A treatment that is held back. */
export function withheldInWords(
  lexicon: Lexicon,
  { treatment, questions }: Withheld,
): TreatmentInWords {
  return {
    ...named(lexicon, treatment),
    sentences: [waitsFor(lexicon, questions)],
    hits: [],
    sources: [],
  }
}

/** What something is held back for. */
export function waitsFor(lexicon: Lexicon, questions: readonly string[]): string {
  const labels = questions.map((id) => questionLabel(lexicon, id))
  return fill(lexicon.phrases.withheld, { questions: labels.join(lexicon.phrases.between) })
}

function named(lexicon: Lexicon, treatment: string) {
  return { treatment, name: treatmentName(lexicon, treatment) }
}

function effectWords({ treatments }: Lexicon, { treatment, problem }: Recommendation): string[] {
  const row = treatments.get(treatment)?.evidence.find((one) => one.problem === problem)
  return row === undefined ? [] : [row.words]
}

function hitInWords(lexicon: Lexicon, { id, words, because, basis }: TreatmentHit): HitInWords {
  return {
    id,
    words,
    saidSentences: saidSentences(lexicon, saidInWords(lexicon, because)),
    basis: basisInWords(lexicon, basis),
    sources: sources(lexicon, basis.references),
  }
}
