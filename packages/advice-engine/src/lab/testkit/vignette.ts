import type { Advice, Answers } from '../../advice.js'
import type { CareLevel } from '../../knowledge-base.js'

/** A short patient case and the advice that the evidence asks for. */
export type Vignette = {
  readonly id: string
  /** A full sentence. */
  readonly name: string
  /** Year-month-day. */
  readonly today: string
  /**
   * `no-danger-signs`: every question that the answers leave out counts as no, none or a harmless value.
   * `nothing`: what is left out was not asked.
   */
  readonly others: 'nothing' | 'no-danger-signs'
  readonly answers: Answers
  readonly expect: Expectation
}

/** What a vignette expects; whatever is left out is not looked at. */
export type Expectation = {
  readonly careLevel?: CareLevel | undefined
  readonly status?: Advice['status'] | undefined
  /** Rules that must be among the reasons. */
  readonly because?: readonly string[] | undefined
  /** Treatments that must be recommended. */
  readonly recommends?: readonly string[] | undefined
  /** Treatments that must be among the first three. */
  readonly first?: readonly string[] | undefined
  /** Treatments that must not be recommended. */
  readonly never?: readonly string[] | undefined
  /** Treatments that must carry a caution. */
  readonly cautions?: readonly string[] | undefined
  /** The question that must come next. */
  readonly asksNext?: string | undefined
  /** Rows of the evidence that ask for this, such as "D06.2". Not looked at. */
  readonly evidenceRows?: readonly string[] | undefined
}

/** How one vignette went. `problems` are sentences; empty when it passed. */
export type VignetteResult = {
  readonly id: string
  readonly name: string
  readonly outcome: 'passed' | 'failed'
  readonly problems: readonly string[]
}
