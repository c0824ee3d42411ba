import type { KnowledgeBase } from '../../../knowledge-base.js'

/** A knowledge base with one small mistake. */
export type Mutant = {
  /** Where, such as "rules › leg-weakness › when › all 2". */
  readonly place: string
  /** The mistake in words, such as "left out". */
  readonly change: string
  /**
   * The one document that it changes; `signs`: a danger sign that is taken for a fact; null for anything else, on which
   * everything may depend.
   */
  readonly changed: {
    readonly list: 'rules' | 'treatments' | 'signs'
    readonly place: number
  } | null
  readonly knowledgeBase: KnowledgeBase
}
