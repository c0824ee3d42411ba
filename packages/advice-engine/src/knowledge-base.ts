/** How soon someone needs help, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'soon', 'routine', 'self-care'] as const
/**
 * `emergency` = call now; `urgent` = the same day; `soon` = a doctor within days; `routine` = a GP or
 * physiotherapist within weeks; `self-care` = look after it at home.
 */
export type CareLevel = (typeof careLevels)[number]

/** How sure the cited review or guideline is (GRADE words); `not-graded` = no graded evidence found. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded'

/** How big the effect is. A separate fact from certainty: "high certainty of no effect" is common. */
export type Effect = 'large' | 'medium' | 'small' | 'tiny' | 'none' | 'unknown'

/** Where a treatment stands in the order in which care is offered. */
export type TreatmentStep =
  'self-care' | 'exercise' | 'hands-on' | 'medicine' | 'needles-and-specialists'

/** What a rule or a contraindication rests on. A convention may only raise care or exclude. */
export type Basis =
  | { readonly kind: 'guideline'; readonly references: readonly string[] }
  | { readonly kind: 'convention'; readonly note: string; readonly references: readonly string[] }

/** One test on the answers. Judged `met`, `notMet` or `unknown`. */
export type Criterion =
  | { readonly kind: 'all'; readonly of: readonly Criterion[] }
  | { readonly kind: 'any'; readonly of: readonly Criterion[] }
  | { readonly kind: 'not'; readonly criterion: Criterion }
  /** At least `count` of the criteria are met. */
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Criterion[] }
  /** A yes-no question is answered yes. */
  | { readonly kind: 'yes'; readonly question: string }
  /** A choice question is answered with one of these options. */
  | { readonly kind: 'one-of'; readonly question: string; readonly options: readonly string[] }
  /** A choices question has this option ticked, or an option that implies it. */
  | { readonly kind: 'has'; readonly question: string; readonly option: string }
  /** A number question is answered with a number from `min` to `max`, both included. */
  | {
      readonly kind: 'between'
      readonly question: string
      readonly min?: number | undefined
      readonly max?: number | undefined
    }
  /** Any danger sign (a question marked so, not a modifier) is answered yes. */
  | { readonly kind: 'any-danger-sign' }
  /** A score comes to `min` to `max` points, both included. */
  | {
      readonly kind: 'score'
      readonly score: string
      readonly min?: number | undefined
      readonly max?: number | undefined
    }

/** Points counted over the answers, such as how many of the things that slow recovery a reader has. */
export type Score = {
  readonly id: string
  /** What is counted, as it follows a number: "things that can slow recovery". */
  readonly label: string
  /** Each gives its points once it is met. No score is counted within a score. */
  readonly items: readonly { readonly when: Criterion; readonly points: 1 | 2 | 3 }[]
}

/** An option of a choice or choices question. */
export type Option = {
  readonly id: string
  readonly label: string
  /** Other options of the same question that ticking this one implies: warfarin implies anticoagulant. */
  readonly implies?: readonly string[] | undefined
}

type QuestionBase = {
  readonly id: string
  /** The question in the reader's words. */
  readonly label: string
  /** Why it is asked, in one sentence. */
  readonly why: string
  /** What the words mean, for a reader who hesitates over the answer. */
  readonly help?: string | undefined
  /** The screen that asks it. */
  readonly screen: string
  /** Advice stays incomplete without an answer. */
  readonly isRequired?: boolean | undefined
  /** Asked only of readers who meet this; for all others it counts as no or none. */
  readonly askedWhen?: Criterion | undefined
}

/** Something we ask the reader. */
export type Question =
  | (QuestionBase & {
      readonly kind: 'yes-no'
      /** `danger-sign`: yes alone means at least `soon`. `modifier`: only sharpens other rules. */
      readonly role: 'danger-sign' | 'modifier' | 'fact'
      /** "Not sure" counts as this answer (for "is this a new kind of pain?": yes). */
      readonly notSureCountsAs?: 'yes' | undefined
    })
  | (QuestionBase & {
      readonly kind: 'choice'
      readonly options: readonly Option[]
      /** The option that stands for "nothing wrong here" in vignettes that leave the question out. */
      readonly harmless?: string | undefined
    })
  | (QuestionBase & { readonly kind: 'choices'; readonly options: readonly Option[] })
  | (QuestionBase & {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      /** "years", "points from 0 to 10" … */
      readonly unit: string
      /** The number that stands for "nothing wrong here" in vignettes that leave the question out. */
      readonly harmless?: number | undefined
    })

/** A group of questions asked together, in order. */
export type Screen = {
  readonly id: string
  readonly title: string
  readonly intro?: string | undefined
}

/** A kind of complaint that the evidence speaks about. The first whose criterion is met is the reader's. */
export type Problem = {
  readonly id: string
  readonly label: string
  readonly when: Criterion
  /** Where to look for indirect evidence when a treatment has none for this problem, nearest first. */
  readonly nearest: readonly string[]
}

/** When these criteria are met, the care level is at least this. */
export type Rule = {
  readonly id: string
  /** Row and clause of `content/evidence.md` that it comes from, such as "D06.2". */
  readonly evidenceRow: string
  readonly title: string
  /** The danger sign as a short phrase for a care card. */
  readonly sign: string
  readonly when: Criterion
  readonly careLevel: CareLevel
  /** Words that replace the general "what to do" line of the care level. */
  readonly action?: string | undefined
  readonly basis: Basis
  /** ISO dates. */
  readonly lastReviewed: string
  readonly nextReviewDue: string
}

/** What is known of a treatment for one problem. */
export type TreatmentEvidence = {
  readonly problem: string
  readonly certainty: Certainty
  readonly effect: Effect
  /** Effect in plain words; no figure that was not verified at source. */
  readonly words: string
  /** `against`: guidelines advise against it for this problem; it is never recommended. */
  readonly guidelines: 'for' | 'against' | 'mixed' | 'silent'
  readonly references: readonly string[]
}

/** Never suggest the treatment to a reader who meets (or may meet) this. */
export type Contraindication = {
  readonly id: string
  readonly when: Criterion
  readonly reason: string
  readonly basis: Basis
}

/** Suggest it, with these words. */
export type Caution = {
  readonly id: string
  readonly when: Criterion
  readonly advice: string
  readonly basis: Basis
}

/** The facts of a treatment that the engine reads. */
export type Treatment = {
  readonly id: string
  readonly name: string
  /** The row of `content/evidence.md` that it comes from, such as "T03". */
  readonly evidenceRow: string
  readonly step: TreatmentStep
  /** From this care level on it is not suggested: `soon` for hands-on, needles and manipulation, else `urgent`. */
  readonly withheldFrom: 'urgent' | 'soon'
  /** Set when it is described but never suggested, with the reason. */
  readonly neverSuggested?: string | undefined
  /** Suggested only to readers who meet this. */
  readonly suggestedWhen?: Criterion | undefined
  /** Each one met moves it up among treatments of the same step and strength of evidence. */
  readonly favouredWhen: readonly Criterion[]
  readonly cost: 'free' | 'low' | 'medium' | 'high'
  readonly effort: 'low' | 'medium' | 'high'
  readonly evidence: readonly TreatmentEvidence[]
  readonly contraindications: readonly Contraindication[]
  readonly cautions: readonly Caution[]
}

/** A source, as much of it as an explanation needs. */
export type Citation = {
  readonly id: string
  readonly label: string
  readonly url?: string | undefined
}

/** Everything the engine reads. Plain JSON: no functions, no dates of its own. */
export type KnowledgeBase = {
  readonly schemaVersion: 1
  readonly screens: readonly Screen[]
  readonly questions: readonly Question[]
  /** What the criteria of kind `score` count. */
  readonly scores?: readonly Score[] | undefined
  readonly problems: readonly Problem[]
  readonly rules: readonly Rule[]
  readonly treatments: readonly Treatment[]
  readonly references: readonly Citation[]
}
