import type { Answer, Answers } from '../advice.js'
import type { KnowledgeBase, Question } from '../knowledge-base.js'
import { domain } from './small-knowledge-bases.js'

/**
 * Every reader of a small knowledge base: each question answered in every way, or left out; but those that nothing
 * reads are answered in one way.
 */
export function* everyReader(knowledgeBase: KnowledgeBase): Generator<Answers> {
  const { questions, scores, rules, problems, treatments } = knowledgeBase
  const conditions = questions.map(({ askedWhen }) => askedWhen)
  const criteria = JSON.stringify([rules, problems, treatments, conditions])
  const text = criteria.includes('"kind":"score"') ? criteria + JSON.stringify(scores) : criteria
  const isRead = (question: Question) =>
    text.includes(`"question":"${question.id}"`) ||
    question.isRequired === true ||
    question.askedWhen !== undefined ||
    (question.kind === 'yes-no' && question.role === 'danger-sign')
  const others = questions
    .filter((question) => !isRead(question))
    .map((question) => [question.id, domain(question)[0] ?? 'not-sure'] as const)
  let sheets: readonly (readonly (readonly [string, Answer])[])[] = [others]
  for (const question of questions.filter(isRead)) {
    const ways = domain(question).map((answer) => [question.id, answer] as const)
    sheets = sheets.flatMap((sheet) => [sheet, ...ways.map((way) => [...sheet, way])])
  }
  for (const sheet of sheets) yield Object.fromEntries(sheet)
}
