import type { CompiledCriterion } from './compiled.js'
import type { Wanted } from './matches.js'

/** What terms ask of a question, and a bit for each term that asks it. */
export type Use<Terms> = Wanted & { readonly terms: Terms }

/** Which terms there are, of which criteria, and what they ask for. Plain data. */
export type Degrees = {
  /** By question: what terms ask of it. Their bits are written in base 16. */
  readonly uses: readonly (readonly Use<string>[])[]
  /** By term. */
  readonly criterionOf: readonly number[]
  /** How many criteria there are. */
  readonly count: number
}

/** Below this a list is sooner copied than bytes are. */
const manyCriteria = 4096

/**
 * The terms of all criteria as bits of a number, for each answer the terms that it rules out. So one OR per answer judges
 * every criterion at once.
 */
export type DegreeIndex = Pick<Degrees, 'criterionOf'> & {
  readonly uses: readonly (readonly Use<bigint>[])[]
  /** All terms. */
  readonly all: bigint
  /** A nought per criterion, to copy; in bytes where there are many. */
  readonly noughts: number[] | Uint8Array
  /** By question, then by cell + 1: the terms that an answer rules out, once they are needed. */
  readonly ruledOut: readonly (bigint | undefined)[][]
  /** Criteria of too many terms: they have none here, and are judged part by part. */
  readonly wide: readonly CompiledCriterion[]
}

/** Reads the bits. */
export function degreeIndex(
  { uses, criterionOf, count }: Degrees,
  wide: readonly CompiledCriterion[],
): DegreeIndex {
  const bytes = new Uint8Array(count)
  return {
    uses: uses.map((own) => own.map((use) => ({ ...use, terms: BigInt(use.terms) }))),
    all: (1n << BigInt(criterionOf.length)) - 1n,
    criterionOf,
    noughts: count > manyCriteria ? bytes : [...bytes],
    ruledOut: uses.map(() => []),
    wide,
  }
}
