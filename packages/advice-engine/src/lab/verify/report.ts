import type { Reader } from '../readers/find-reader.js'

/** The properties, in the order of the report. */
export const propertyIds = [
  'met-rule-raises-care',
  'danger-sign-is-never-self-care',
  'possible-emergency-withholds-self-care',
  'not-sure-is-never-no',
  'contraindicated-is-never-suggested',
  'more-danger-never-lowers-care',
  'everything-is-reachable',
  'nothing-is-redundant',
  'every-indication-reaches-someone',
  'every-reader-gets-an-answer',
  'interview-is-short',
] as const
/** The name of a property. */
export type PropertyId = (typeof propertyIds)[number]

/** What a finding is about. */
export type Subject = {
  readonly kind: 'rule' | 'question' | 'problem' | 'treatment' | 'knowledge-base'
  readonly id: string
}

/** One thing that speaks against a property. */
export type Finding = {
  /** The same for the same finding in every run, so that a decision on it can be kept. */
  readonly key: string
  readonly subject: Subject
  readonly sentence: string
  /** A reader for whom it is so; null where it is that there is none. */
  readonly reader: Reader | null
}

/** What became of one property. */
export type PropertyReport = {
  readonly property: PropertyId
  /** The property in one sentence. */
  readonly says: string
  /** A release must not go out while one of these is refuted. The others are about order in the knowledge base. */
  readonly isSafety: boolean
  /** `proved` for all readers; `refuted` by the findings; `unknown` when the budget was spent first. */
  readonly outcome: 'proved' | 'refuted' | 'unknown'
  /** How many claims about rules, questions and treatments it comes to. */
  readonly claims: number
  readonly findings: readonly Finding[]
  /** What was left open when the budget was spent. */
  readonly undecided: readonly Subject[]
}

/** What the verifier found. Plain data. */
export type VerifyReport = {
  /** `refuted` when any property is, else `unknown` when any is. */
  readonly outcome: PropertyReport['outcome']
  readonly properties: readonly PropertyReport[]
  /** Steps of search that it took. The same on every machine. */
  readonly steps: number
}
