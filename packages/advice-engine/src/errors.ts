import { show } from './advise/show.js'

/** Base of every error that the engine throws. `code` is stable: section/reason. */
export class AdviceEngineError extends Error {
  override name = 'AdviceEngineError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** One thing that is wrong in a knowledge base. */
export type KnowledgeBaseProblem = {
  /** Stable: section/reason, such as "rule/unknown-question". */
  readonly code: string
  /** Where, such as "rules › leg-weakness › when › all 2". */
  readonly place: string
  /** What is wrong, what was expected and what to do. */
  readonly message: string
}

/** Thrown by `compile`; `problems` names everything that is wrong, at once. */
export class KnowledgeBaseError extends AdviceEngineError {
  override name = 'KnowledgeBaseError'
  readonly problems: readonly KnowledgeBaseProblem[]

  constructor(problems: readonly KnowledgeBaseProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    const lines = problems.map((problem) => `✖ ${problem.message}\n  → at ${problem.place}`)
    super('knowledge-base/invalid', [`The knowledge base has ${count}.`, ...lines].join('\n'))
    this.problems = problems
  }
}

/** One thing that is wrong in what a reader sent as answers. */
export type AnswerProblem = {
  readonly kind:
    'not-answers' | 'unknown-question' | 'unknown-option' | 'wrong-kind' | 'out-of-range'
  /** Null when the answers as a whole are not an object. */
  readonly question: string | null
  readonly message: string
}

/** Thrown when answers that `parseAnswers` would refuse are used all the same. It says what is wrong with them. */
export class InvalidAnswersError extends AdviceEngineError {
  override name = 'InvalidAnswersError'

  /** `refused` are the questions whose answers cannot be used. */
  constructor(refused: readonly string[]) {
    super(
      'answers/invalid',
      `parseAnswers says what is wrong with ${refused.map(show).join(', ')}.`,
    )
  }
}

/** Thrown by `whyNot` for an id that no treatment has. */
export class UnknownTreatmentError extends AdviceEngineError {
  override name = 'UnknownTreatmentError'

  constructor(treatment: string, known: readonly string[]) {
    super(
      'treatment/unknown',
      `"${treatment}" is not a treatment of this knowledge base. Known treatments: ${known.join(', ')}. ` +
        'Correct the id.',
    )
  }
}

/** Thrown by `advise` when `today` is not a date. */
export class InvalidTodayError extends AdviceEngineError {
  override name = 'InvalidTodayError'

  constructor(today: unknown) {
    super('today/invalid', `Today is a date such as "2026-11-24", not ${show(today)}.`)
  }
}
