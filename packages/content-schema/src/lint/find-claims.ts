import type { Section } from '../rich-text/rich-text.schema.js'
import { findEffectClaims, type Mark } from './effect-claims.js'
import type { LintProblem } from './lint-problem.js'
import { blockTexts, placedBlocks, plainText, sectionPlace } from './section-texts.js'

/** A practical section says what to do. What that does to people belongs where its source stands. */
export function findClaims(section: Section, index: number): readonly LintProblem[] {
  const heading = { place: [...sectionPlace(section, index), 'heading'], text: section.heading }
  const texts = placedBlocks(section, index)
    .flatMap(blockTexts)
    .map(({ place, content }) => ({ place, text: plainText(content) }))
  return [heading, ...texts].flatMap(({ place, text }): readonly LintProblem[] => {
    const marks = findEffectClaims(text)
    if (marks.length === 0) return []
    return [{ kind: 'effect-claim', place, text, marks, message: messageFor(marks) }]
  })
}

function messageFor(marks: readonly Mark[]): string {
  const quoted = marks.map(({ words }) => `“${words}”`).join(', ')
  const verb = marks.length === 1 ? 'speaks' : 'speak'
  return `${quoted} ${verb} of an effect or its proof, and this section is practical. Move that to an evidence section and cite its source, or say only what to do.`
}
