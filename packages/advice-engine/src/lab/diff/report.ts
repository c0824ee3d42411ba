import type { Advice } from '../../advice.js'
import type { Reader } from '../readers/find-reader.js'

/** What a reader is advised, as far as a comparison looks at it. */
export type Advised = Pick<Advice, 'careLevel' | 'status' | 'problem'> & {
  /** Ids in the order of suggestion. */
  readonly treatments: readonly string[]
  /** Ids of those that wait for an answer; while the advice is incomplete all do, and none is listed. */
  readonly heldBack: readonly string[]
  /** "treatment: problem, certainty, effect, references" */
  readonly evidence: readonly string[]
  /** "treatment: caution" */
  readonly cautions: readonly string[]
}

/** One way in which the advice differs, and a reader for whom it does. */
export type Change = {
  readonly kind:
    | 'less-urgent'
    | 'more-urgent'
    /** Complete now where it was not, or the other way round. */
    | 'completeness'
    | 'treatment-added'
    | 'treatment-removed'
    /** Not suggested before or after, but it waits for an answer now. */
    | 'treatment-held-back'
    /** Not suggested before or after, and it no longer waits for an answer. */
    | 'treatment-decided'
    | 'caution-added'
    | 'caution-removed'
    | 'order'
    | 'evidence'
  /** A care level, a treatment, "treatment: caution", "treatment: problem", or two treatments. */
  readonly about: string
  readonly reader: Reader
  readonly before: Advised
  readonly after: Advised
}

/** Ids in one list of a knowledge base. */
export type Ids = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** In both, but not word for word. */
  readonly changed: readonly string[]
}

/** How two knowledge bases differ. Plain data. */
export type DiffReport = {
  /**
   * `equal`: proved to advise every reader alike (care level, completeness, suggestions, their order, evidence and
   * cautions; reasons and words apart). `different`: the changes show it. `unknown`: the budget was spent first.
   */
  readonly outcome: 'equal' | 'different' | 'unknown'
  /**
   * Each way in which the advice differs, with one reader. What follows for a reader from another care level is not
   * listed again.
   */
  readonly changes: readonly Change[]
  /** What was left open when the budget was spent. */
  readonly undecided: readonly string[]
  readonly documents: Readonly<
    Record<'questions' | 'scores' | 'problems' | 'rules' | 'treatments' | 'references', Ids>
  >
  /** Random answer sheets, the same every time: not a share of real people. */
  readonly sheets: {
    readonly tried: number
    /** Of these so many are advised otherwise. */
    readonly changed: number
    readonly lessUrgent: number
    readonly moreUrgent: number
  }
}
