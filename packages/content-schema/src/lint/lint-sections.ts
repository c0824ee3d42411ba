import type { Section } from '../rich-text/rich-text.schema.js'
import { findCardsOutOfOrder } from './find-cards-out-of-order.js'
import { findClaims } from './find-claims.js'
import { findMissingCitations } from './find-missing-citations.js'
import { findRepeats } from './find-repeats.js'
import type { LintProblem } from './lint-problem.js'

/**
 * Everything that keeps these sections from being published although they match their schema, section by section:
 * an anchor or a heading used twice, evidence without a citation, a claim of effect in practical words; then the
 * care cards that do not begin with the most urgent. Empty = nothing to mend.
 */
export const lintSections = (sections: readonly Section[]): readonly LintProblem[] => [
  ...sections.flatMap((section, index) => [
    ...findRepeats(sections, index),
    ...(section.nature === 'evidence'
      ? findMissingCitations(section, index)
      : findClaims(section, index)),
  ]),
  ...findCardsOutOfOrder(sections),
]
