import type { Mark } from './effect-claims.js'

type Located = {
  /** Where, from the outside in, in an editor's words: ["sections", "1 “Does it help?”", "paragraph 2"]. */
  readonly place: readonly string[]
  /** What is wrong and what to do, for an editor. */
  readonly message: string
}

/** Something in the text of a page that keeps it from being published. */
export type LintProblem =
  | (Located & {
      readonly kind: 'missing-citation' | 'repeated-anchor' | 'repeated-heading' | 'care-card-order'
    })
  | (Located & {
      readonly kind: 'effect-claim'
      /** The heading or the text, without its citations: what `marks` count in. */
      readonly text: string
      readonly marks: readonly Mark[]
    })
