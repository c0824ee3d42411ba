import type { CompiledCriterion } from './compiled.js'
import type { LiteralParts } from './literals.js'

/** A literal, and the terms that it stands in. */
export type LiteralUse = LiteralParts & { readonly terms: readonly number[] }

/** Which terms there are, of which criteria, and what they ask for. Plain data. */
export type Degrees = {
  /** By question: what terms ask of it. */
  readonly uses: readonly (readonly LiteralUse[])[]
  /** By term. */
  readonly criterionOf: readonly number[]
  /** How many criteria there are. */
  readonly count: number
}

/** Below this a list is sooner copied than bytes are. */
const manyCriteria = 4096

/**
 * The terms of all criteria as bitmaps: a bit per term, a row per question and cell that says which terms this answer
 * leaves standing. So one AND per answer judges every criterion at once.
 */
export type DegreeIndex = Pick<Degrees, 'uses'> & {
  /** A nought per criterion, to copy; in bytes where there are many. */
  readonly noughts: number[] | Uint8Array
  /** By term. */
  readonly criterionOf: Int32Array
  /** Length of a row, in words of 32 terms. */
  readonly words: number
  /** By question, then by cell + 1: each row once it is needed. */
  readonly rows: readonly (Uint32Array | undefined)[][]
  /** Criteria of too many terms: they have none here, and are judged part by part. */
  readonly wide: readonly CompiledCriterion[]
  /** Four rows to work in, for one reader after the other: making them anew takes longer than filling them. */
  readonly scratch: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
}

/** Makes room for the rows. */
export function degreeIndex(
  { uses, criterionOf, count }: Degrees,
  wide: readonly CompiledCriterion[],
): DegreeIndex {
  const words = Math.ceil(criterionOf.length / 32)
  const row = () => new Uint32Array(words)
  return {
    uses,
    criterionOf: Int32Array.from(criterionOf),
    noughts: count > manyCriteria ? new Uint8Array(count) : Array.from({ length: count }, () => 0),
    words,
    rows: uses.map(() => []),
    wide,
    scratch: [row(), row(), row(), row()],
  }
}
