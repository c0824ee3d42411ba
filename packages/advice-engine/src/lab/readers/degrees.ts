import { no, yes, type Formula } from '../logic/formula.js'
import type { Theory } from '../logic/theory.js'

/**
 * How far a criterion is met, for all readers at once: for each bound and degree the formula that is true of those
 * readers for whom the criterion comes to at least that.
 */
export type Degrees = {
  /** Whatever is answered to what is unanswered, it comes at least to "not sure". */
  readonly leastUnsure: Formula
  /** Whatever is answered, it is met. */
  readonly leastMet: Formula
  /** It may come at least to "not sure". */
  readonly mostUnsure: Formula
  /** It may be met. */
  readonly mostMet: Formula
}

const planes = ['leastUnsure', 'leastMet', 'mostUnsure', 'mostMet'] as const

/** What one question says about a criterion. */
export type Statement = {
  /** It is answered, and fits. */
  readonly fits: Formula
  readonly isUnsure: Formula
  /** It has no answer, and may get one. */
  readonly isWaiting: Formula
  /** It has no answer and gets none, and that fits. */
  readonly fitsUnasked: Formula
}

/** The degrees of a criterion that reads one question. */
export function degreesOf(
  { fits, isUnsure, isWaiting, fitsUnasked }: Statement,
  { or }: Theory,
): Degrees {
  return {
    leastUnsure: or([fits, isUnsure, fitsUnasked]),
    leastMet: or([fits, fitsUnasked]),
    mostUnsure: or([fits, isUnsure, isWaiting, fitsUnasked]),
    mostMet: or([fits, isWaiting, fitsUnasked]),
  }
}

/** The degrees of "not". */
export function opposite({ leastUnsure, leastMet, mostUnsure, mostMet }: Degrees): Degrees {
  return {
    leastUnsure: -mostMet,
    leastMet: -mostUnsure,
    mostUnsure: -leastMet,
    mostMet: -leastUnsure,
  }
}

/** The degrees of "at least `count` of these". */
export function degreesOfCount(count: number, parts: readonly Degrees[], theory: Theory): Degrees {
  const [leastUnsure, leastMet, mostUnsure, mostMet] = planes.map((plane) =>
    theory.atLeast(
      count,
      parts.map((part) => part[plane]),
    ),
  )
  return {
    leastUnsure: leastUnsure ?? no,
    leastMet: leastMet ?? no,
    mostUnsure: mostUnsure ?? no,
    mostMet: mostMet ?? no,
  }
}

/** The degrees of what everybody meets. */
export const always: Degrees = {
  leastUnsure: yes,
  leastMet: yes,
  mostUnsure: yes,
  mostMet: yes,
}

/** True of readers for whom an unanswered question can still change how far it is met. */
export function isOpen(degrees: Degrees, { and, or }: Theory): Formula {
  return or([
    and([degrees.mostUnsure, -degrees.leastUnsure]),
    and([degrees.mostMet, -degrees.leastMet]),
  ])
}
