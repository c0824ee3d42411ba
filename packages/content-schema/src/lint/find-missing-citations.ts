import type { Inline, Section } from '../rich-text/rich-text.schema.js'
import type { LintProblem } from './lint-problem.js'
import { blockTexts, placedBlocks, type PlacedBlock } from './section-texts.js'

/** Every paragraph, quote and list item of an evidence section cites a source; a care card does so at least once. */
export const findMissingCitations = (section: Section, index: number): readonly LintProblem[] =>
  placedBlocks(section, index)
    .flatMap(citedTexts)
    .filter(({ content }) => content.every(({ kind }) => kind !== 'citation'))
    .map(({ place, what }) => ({
      kind: 'missing-citation',
      place,
      message: `This ${what} cites no source, and its section is evidence. Add a citation, or move it to a practical section if it claims nothing.`,
    }))

type CitedText = {
  readonly place: readonly string[]
  readonly what: string
  readonly content: readonly Inline[]
}

/** The signs of a care card come from one list of a guideline, so they are cited together. */
function citedTexts(placed: PlacedBlock): readonly CitedText[] {
  const { block, place } = placed
  return block.kind === 'care-card'
    ? [{ place, what: 'care card', content: block.items.flat() }]
    : blockTexts(placed)
}
