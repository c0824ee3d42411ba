import { recommend, statusOf } from '../../advise/advise.js'
import { assess } from '../../advise/assess.js'
import { read } from '../../advise/reading.js'
import type { Answer, Answers } from '../../advice.js'
import type { CompiledKnowledgeBase, CompiledQuestion } from '../../compile/compiled.js'
import type { Advised } from './report.js'

/** What a knowledge base advises to a reader. */
export function advisedBy(compiled: CompiledKnowledgeBase, answers: Answers): Advised {
  const situated = assess(read(compiled, answers))
  const { careLevel, problem, reading } = situated
  const suggestions = recommend(situated)
  return {
    careLevel,
    status: statusOf(situated),
    problem: problem.kind === 'known' ? problem.problem.id : null,
    treatments: suggestions.map((one) => one.compiled.treatment.id),
    cautions: suggestions.flatMap(({ compiled: { treatment, cautions } }) =>
      cautions
        .filter(({ when }) => reading.most[when.index] !== 0)
        .map(({ source }) => `${treatment.id}: ${source.id}`),
    ),
  }
}

/** The answers that a knowledge base offers; others count as not given. */
export function offeredBy({ questions }: CompiledKnowledgeBase, answers: Answers): Answers {
  const offered: Record<string, Answer> = {}
  for (const question of questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    const kept = answer === undefined ? undefined : keepOffered(question, answer)
    if (kept !== undefined) offered[question.id] = kept
  }
  return offered
}

function keepOffered({ cells }: CompiledQuestion, answer: Answer): Answer | undefined {
  if (answer === 'not-sure') return answer
  if (cells.kind === 'single') return cells.find(answer) < 0 ? undefined : answer
  return Array.isArray(answer) ? answer.filter((option) => cells.closure.has(option)) : undefined
}
