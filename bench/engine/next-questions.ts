import { compile, type KnowledgeBase } from '@unknot/advice-engine'
import { seededReaders } from '@unknot/advice-engine/testkit'

/** Milliseconds of processor time for `nextQuestions`. */
export type NextQuestionsTime = { readonly middle: number; readonly slowest: number }

const readers = 500

/** Asks for the next questions of readers who have answered anything from nothing to everything. */
export function timeNextQuestions(knowledgeBase: KnowledgeBase): NextQuestionsTime {
  const engine = compile(knowledgeBase)
  const sheets = [...seededReaders(knowledgeBase, readers)]
  for (const answers of sheets) engine.nextQuestions(answers)
  const times = sheets
    .map((answers) => {
      const begin = process.cpuUsage()
      engine.nextQuestions(answers)
      const { user, system } = process.cpuUsage(begin)
      return (user + system) / 1000
    })
    .toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN
  return { middle: at(0.5), slowest: at(0.99) }
}
