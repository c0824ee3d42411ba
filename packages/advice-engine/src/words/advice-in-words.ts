import type { Advice, NextQuestion, ScoreCount, WhatIf, WhyNot } from '../advice.js'
import type { CareLevel } from '../knowledge-base.js'
import { answerInWords } from './answer-in-words.js'
import {
  floorInWords,
  stillPossibleInWords,
  type FloorInWords,
  type StillPossibleInWords,
} from './floor-in-words.js'
import {
  careLevelInWords,
  problemLabel,
  questionLabel,
  treatmentName,
  type Lexicon,
} from './lexicon.js'
import { fill } from './phrases.js'
import {
  excludedInWords,
  recommendationInWords,
  waitsFor,
  withheldInWords,
  type TreatmentInWords,
} from './treatment-in-words.js'

/** Advice in words; every word but the phrases is the knowledge base's. */
export type AdviceInWords = {
  readonly careLevel: CareLevel
  /**
   * What to do: the words of each of the most urgent floors that are met, without repeats, and whom to ask where the
   * reader has none of the problems. Empty where it would be self-care but the advice is incomplete: nobody is sent home
   * before the danger signs are answered.
   */
  readonly actions: readonly string[]
  readonly status: string
  readonly because: readonly FloorInWords[]
  readonly stillPossible: readonly StillPossibleInWords[]
  readonly problem: string | null
  readonly recommendations: readonly TreatmentInWords[]
  readonly excluded: readonly TreatmentInWords[]
  readonly withheld: readonly TreatmentInWords[]
  /** How many points of each score the reader has, such as "4 of 9 things that can slow recovery." */
  readonly scores: readonly ScoreInWords[]
  readonly overdue: readonly string[]
  readonly release: string | null
}

/** The points of a score, in words. */
export type ScoreInWords = { readonly score: string; readonly sentence: string }

/** A question to ask next, in words. */
export type NextQuestionInWords = {
  readonly question: string
  readonly screen: string
  readonly label: string
  /** Why it is asked, in the words of the knowledge base. */
  readonly why: string
  /** What the answer decides. */
  readonly decides: string
}

/** Turns advice into words. */
export function adviceInWords(lexicon: Lexicon, advice: Advice): AdviceInWords {
  const { careLevel, problem, release } = advice
  const because = advice.because.map((hit) => floorInWords(lexicon, hit))
  return {
    careLevel,
    actions: isTooEarly(advice) ? [] : actionsOf(lexicon, advice, because),
    status: lexicon.phrases.status[advice.status],
    because,
    stillPossible: advice.stillPossible.map((one) => stillPossibleInWords(lexicon, one)),
    problem: problem === null ? null : problemLabel(lexicon, problem),
    recommendations: advice.recommendations.map((one) => recommendationInWords(lexicon, one)),
    excluded: advice.excluded.map((one) => excludedInWords(lexicon, one)),
    withheld: advice.withheld.map((one) => withheldInWords(lexicon, one)),
    scores: advice.scores.map((count) => scoreInWords(lexicon, count)),
    overdue: advice.overdue.map((id) => overdueInWords(lexicon, id)),
    release,
  }
}

/** Turns a question to ask next into words, with why it is asked. */
export function nextQuestionInWords(lexicon: Lexicon, next: NextQuestion): NextQuestionInWords {
  const { question, screen, reason } = next
  return {
    question,
    screen: lexicon.screens.get(screen)?.title ?? screen,
    label: questionLabel(lexicon, question),
    why: lexicon.questions.get(question)?.why ?? '',
    decides: lexicon.phrases.asked[reason],
  }
}

/** Why a treatment is not first on the list, or not on it. */
export function whyNotInWords(
  lexicon: Lexicon,
  treatment: string,
  whyNot: WhyNot,
): TreatmentInWords {
  const plain = (sentence: string): TreatmentInWords => ({
    treatment,
    name: treatmentName(lexicon, treatment),
    sentences: [sentence],
    hits: [],
    sources: [],
  })
  switch (whyNot.kind) {
    case 'recommended':
      return plain(fill(lexicon.phrases.recommended, { rank: whyNot.rank }))
    case 'excluded':
      return excludedInWords(lexicon, whyNot.excluded)
    case 'withheld':
      return withheldInWords(lexicon, whyNot.withheld)
    case 'incomplete':
      return plain(waitsFor(lexicon, whyNot.questions))
    default:
      return whyNot satisfies never
  }
}

/** What one changed answer would alter, as sentences. */
export function whatIfInWords(lexicon: Lexicon, change: WhatIf): readonly string[] {
  const { phrases } = lexicon
  const { question, answer, careLevel, status, added, removed } = change
  const names = (ids: readonly string[]) => ({ treatments: namesOf(lexicon, ids) })
  const slots = {
    question: questionLabel(lexicon, question),
    answer: answerInWords(lexicon, question, answer),
  }
  const sentences = [fill(phrases.changed.if, slots), careLevelInWords(lexicon, careLevel)]
  if (status === 'incomplete') return [...sentences, phrases.changed.incomplete]
  if (added.length > 0) sentences.push(fill(phrases.changed.added, names(added)))
  if (removed.length > 0) sentences.push(fill(phrases.changed.removed, names(removed)))
  return sentences
}

function scoreInWords(
  { phrases, scores }: Lexicon,
  { score, least, most, outOf }: ScoreCount,
): ScoreInWords {
  const points = least === most ? least : fill(phrases.points, { least, most })
  const label = scores.get(score)?.label ?? score
  return { score, sentence: fill(phrases.score, { score: label, points, outOf }) }
}

function isTooEarly({ status, careLevel }: Advice): boolean {
  return status === 'incomplete' && careLevel === 'self-care'
}

function actionsOf(
  lexicon: Lexicon,
  { careLevel, problem, status }: Advice,
  because: readonly FloorInWords[],
): readonly string[] {
  const decisive = because.filter((floor) => floor.careLevel === careLevel)
  const actions = new Set(decisive.map((floor) => floor.action))
  if (actions.size === 0) actions.add(careLevelInWords(lexicon, careLevel))
  const isCovered = careLevel !== 'self-care' || problem !== null || status !== 'settled'
  return isCovered ? [...actions] : [...actions, lexicon.phrases.notCovered]
}

/** A change that takes everything away would else name everything. */
const mostNamed = 4

function namesOf(lexicon: Lexicon, ids: readonly string[]): string {
  const { phrases } = lexicon
  const shown = ids.length > mostNamed ? ids.slice(0, mostNamed - 1) : ids
  const names = shown.map((id) => treatmentName(lexicon, id))
  if (shown.length < ids.length) {
    names.push(fill(phrases.more, { count: ids.length - shown.length }))
  }
  return names.join(phrases.between)
}

function overdueInWords({ phrases, rules }: Lexicon, id: string): string {
  return fill(phrases.overdue, { rule: rules.get(id)?.title ?? id })
}
