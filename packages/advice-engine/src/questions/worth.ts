import type { Answer } from '../advice.js'
import { assess, type Situated } from '../advise/assess.js'
import { notSure, readAgain } from '../advise/reading.js'
import type { CompiledQuestion } from '../compile/compiled.js'
import type { Question } from '../knowledge-base.js'

/** What a question asks of the reader: a yes or no, one answer to find, a whole list to go through. */
const burdens = { 'yes-no': 1, choice: 2, number: 2, choices: 3 } as const satisfies Record<
  Question['kind'],
  number
>

/** What is won by questions, and at what cost. */
export type Worth = { readonly gain: number; readonly burden: number }

/**
 * How many outcomes that are still open the answer to a question settles on average: rules, exclusions, and cautions of
 * what may still be suggested. Every class of answers counts alike, "not sure" among them: how often readers give which
 * is not known.
 */
export function worthOf(question: CompiledQuestion, situated: Situated): Worth {
  const answers = answersTo(question)
  let left = 0
  for (const answer of answers) {
    left += countOpen(assess(readAgain(situated.reading, [[question, answer]])))
  }
  const gain = countOpen(situated) - left / answers.length
  return { gain, burden: burdens[question.question.kind] }
}

/** An answer out of each class that criteria tell apart; of several ticks one at a time. */
function answersTo({ cells }: CompiledQuestion): readonly Answer[] {
  const answers =
    cells.kind === 'single' ? cells.answers : [[], ...cells.answers.map((id) => [String(id)])]
  return [...answers, notSure]
}

function countOpen({ openFloors, treatments, reading: { least, most } }: Situated): number {
  let count = openFloors.length
  for (const { compiled, kind } of treatments) {
    if (kind === 'excluded') continue
    if (kind === 'open') count += 1
    for (const { when } of compiled.cautions) {
      if (least[when.index] !== most[when.index]) count += 1
    }
  }
  return count
}
