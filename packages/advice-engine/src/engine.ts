import type { Advice, Answers, NextQuestion, WhatIf, WhatIfPair, WhyNot } from './advice.js'
import type { AnswerProblem } from './errors.js'
import type { KnowledgeBase } from './knowledge-base.js'
import type { Result } from './result.js'

/** What `compile` may be told besides the knowledge base. */
export type CompileOptions = {
  /** SHA-256 of the release that the knowledge base comes from; repeated in every advice. */
  readonly release?: string | undefined
}

/** What `advise` needs besides the answers. */
export type AdviseOptions = {
  /** Today as year-month-day. The engine reads no clock. */
  readonly today: string
}

/** What both doors give: `compile`, and `load` of `@unknot/advice-engine/core`. Every method is pure. */
export type CoreEngine = {
  readonly knowledgeBase: KnowledgeBase
  readonly release: string | null
  /** @throws {InvalidAnswersError} for answers that `parseAnswers` refuses. */
  readonly advise: (answers: Answers, options: AdviseOptions) => Advice
  /**
   * What to ask next: danger signs first, then by expected gain per burden, a screen at a time; empty when no further
   * answer changes the care level or what is excluded. It may ask a question too many, never one too few.
   * @throws {InvalidAnswersError}
   */
  readonly nextQuestions: (answers: Answers) => readonly NextQuestion[]
  /** @throws {InvalidAnswersError} @throws {UnknownTreatmentError} */
  readonly whyNot: (answers: Answers, treatment: string) => WhyNot
  /**
   * Every change of one answer that alters the care level or the treatments recommended. Of a question with
   * several ticks one tick is changed at a time; of a number the values at the borders that criteria mention.
   * @throws {InvalidAnswersError}
   */
  readonly whatIf: (answers: Answers) => readonly WhatIf[]
  /** Checks unknown input against the questions. All problems at once, in words. */
  readonly parseAnswers: (input: unknown) => Result<Answers, readonly AnswerProblem[]>
}

/** A compiled knowledge base. Every method is pure: the same answers give the same advice. */
export type Engine = CoreEngine & {
  /**
   * Every two changes that together lead to a care level that neither leads to alone. It tries each change that `whatIf`
   * tries with each other: tens of thousands of readers, so ask for it only where it is shown.
   * @throws {InvalidAnswersError}
   */
  readonly whatIfPairs: (answers: Answers) => readonly WhatIfPair[]
}
