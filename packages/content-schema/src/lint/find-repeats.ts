import type { Section } from '../rich-text/rich-text.schema.js'
import type { LintProblem } from './lint-problem.js'
import { sectionPlace } from './section-texts.js'

/** Of two sections with one anchor only the first can be linked to; two with one heading cannot be told apart. */
export function findRepeats(sections: readonly Section[], index: number): readonly LintProblem[] {
  const section = sections[index]
  if (section === undefined) return []
  const earlier = sections.slice(0, index)
  const place = sectionPlace(section, index)
  const anchor = earlier.findIndex(({ id }) => id === section.id)
  const heading = earlier.findIndex((one) => wordsOf(one.heading) === wordsOf(section.heading))
  const problems: LintProblem[] = []
  if (anchor >= 0) {
    const message = `The anchor "${section.id}" is taken by section ${anchor + 1}. Give this section another.`
    problems.push({ kind: 'repeated-anchor', place, message })
  }
  if (heading >= 0) {
    const message = `Section ${heading + 1} has the same heading. Change one, or put both sections together.`
    problems.push({ kind: 'repeated-heading', place, message })
  }
  return problems
}

/** Capitals and punctuation do not tell headings apart. */
const wordsOf = (heading: string): string =>
  (heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
