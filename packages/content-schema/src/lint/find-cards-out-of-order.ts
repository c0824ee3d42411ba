import { careLevelLabels, careLevels } from '../care-level/care-level.schema.js'
import type { Section } from '../rich-text/rich-text.schema.js'
import type { LintProblem } from './lint-problem.js'
import { placedBlocks } from './section-texts.js'

/** Readers meet the most urgent care card of a page first, whatever section it stands in. */
export function findCardsOutOfOrder(sections: readonly Section[]): readonly LintProblem[] {
  const cards = sections.flatMap(placedBlocks).flatMap(({ place, block }) =>
    block.kind === 'care-card'
      ? [
          {
            place,
            label: careLevelLabels[block.careLevel],
            level: careLevels.indexOf(block.careLevel),
          },
        ]
      : [],
  )
  return cards.flatMap(({ place, label, level }, index): readonly LintProblem[] => {
    const before = cards.slice(0, index).find((card) => card.level > level)
    if (before === undefined) return []
    const message = `“${label}” stands below “${before.label}”. Put the most urgent card first.`
    return [{ kind: 'care-card-order', place, message }]
  })
}
