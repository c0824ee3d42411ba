import type {
  Basis,
  CareLevel,
  Certainty,
  Criterion,
  Effect,
  TreatmentStep,
} from './knowledge-base.js'

/** A reader's answer. "not-sure" is allowed for every question; an empty list means "none of these". */
export type Answer = string | number | readonly string[]

/** Question id → answer. An absent question was not asked: that is never "no". */
export type Answers = Readonly<Record<string, Answer>>

/** Judgement of a criterion. */
export type Verdict = 'met' | 'notMet' | 'unknown'

/** What the reader said that satisfied part of a criterion. */
export type Reason = {
  readonly question: string
  /** As the reader gave it, even where it is an option that implies the wanted one. */
  readonly answer: Answer
  readonly wanted: Criterion
}

/** Why the care level is at least this. */
export type RuleHit = {
  /** `built-in` hits are the engine's own cautious floors; they have no rule in the knowledge base. */
  readonly source: 'rule' | 'built-in'
  /** Rule id, or `danger-sign` / `danger-sign-not-sure` / `rule-not-sure` for built-in floors. */
  readonly id: string
  /** The rule that a "not sure" keeps open; only on `rule-not-sure`. */
  readonly rule?: string | undefined
  readonly careLevel: CareLevel
  readonly because: readonly Reason[]
  readonly basis: Basis
}

/** A floor that could still raise the care level, and the unanswered questions that would settle it. */
export type StillPossible = {
  /** Rule id, or `danger-sign` / `danger-sign-not-sure` for the built-in floors. */
  readonly id: string
  readonly careLevel: CareLevel
  readonly questions: readonly string[]
}

/** How many points a reader has of a score: at least, at most once everything is known, and how many there are. */
export type ScoreCount = {
  readonly score: string
  readonly least: number
  readonly most: number
  readonly outOf: number
}

/**
 * A caution or contraindication that applies. A caution is also shown while it is unknown whether it applies;
 * `because` then holds the answers "not sure", if any.
 */
export type TreatmentHit = {
  readonly id: string
  readonly words: string
  readonly because: readonly Reason[]
  readonly basis: Basis
}

/** A treatment to suggest; the list is in order of suggestion. */
export type Recommendation = {
  readonly treatment: string
  readonly step: TreatmentStep
  /** The problem that the evidence is about: the reader's own, or a near one if `isIndirect`. */
  readonly problem: string
  /** True when the evidence is borrowed from the nearest problem: shown as "indirect evidence". */
  readonly isIndirect: boolean
  readonly certainty: Certainty
  readonly effect: Effect
  readonly references: readonly string[]
  readonly cautions: readonly TreatmentHit[]
}

/** A treatment that is not suggested, and why. */
export type Excluded = {
  readonly treatment: string
  readonly reason:
    | 'contraindication'
    /** A contraindication that an answer "not sure" leaves open. */
    | 'possible-contraindication'
    | 'care-level'
    | 'advised-against'
    | 'no-effect'
    | 'never-suggested'
    | 'not-for-this-problem'
  readonly hits: readonly TreatmentHit[]
}

/** A treatment held back until these questions are answered. */
export type Withheld = { readonly treatment: string; readonly questions: readonly string[] }

/** The engine's answer. */
export type Advice = {
  /**
   * `incomplete`: an answer could still raise the care level, or a required one is missing; no treatment is suggested.
   * `provisional`: the care level stands, but some treatments are held back. `settled`: no answer changes either.
   */
  readonly status: 'settled' | 'provisional' | 'incomplete'
  /** The most urgent of all floors that are certain. */
  readonly careLevel: CareLevel
  /** What it could become once everything is answered; equal to `careLevel` unless `incomplete`. */
  readonly careLevelAtMost: CareLevel
  /** Every floor that is met, most urgent first. */
  readonly because: readonly RuleHit[]
  /** Rules among `because` whose next review was due before `today`. */
  readonly overdue: readonly string[]
  readonly stillPossible: readonly StillPossible[]
  /** The reader's problem, once it is known. */
  readonly problem: string | null
  readonly recommendations: readonly Recommendation[]
  readonly excluded: readonly Excluded[]
  readonly withheld: readonly Withheld[]
  /** Every score of the knowledge base. */
  readonly scores: readonly ScoreCount[]
  /** SHA-256 of the release that the advice comes from, if `compile` was told it. */
  readonly release: string | null
}

/** A question to ask next. */
export type NextQuestion = {
  readonly question: string
  readonly screen: string
  /** `required`, the most urgent care level it could still change, or `treatment` when only exclusions depend on it. */
  readonly reason: 'required' | CareLevel | 'treatment'
}

/** Why a treatment is not first on the list, or not on it. */
export type WhyNot =
  /** `rank` counts from 1. */
  | { readonly kind: 'recommended'; readonly rank: number }
  | { readonly kind: 'excluded'; readonly excluded: Excluded }
  | { readonly kind: 'withheld'; readonly withheld: Withheld }
  | { readonly kind: 'incomplete'; readonly questions: readonly string[] }

/** One changed answer that would change the advice. */
export type WhatIf = {
  readonly question: string
  readonly answer: Answer
  readonly careLevel: CareLevel
  /** `incomplete` explains why every treatment is among `removed`: the change leads to further questions. */
  readonly status: Advice['status']
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Two changed answers that together change the care level as neither does alone. */
export type WhatIfPair = {
  readonly changes: readonly [
    { readonly question: string; readonly answer: Answer },
    { readonly question: string; readonly answer: Answer },
  ]
  readonly careLevel: CareLevel
  readonly status: Advice['status']
}
