import type { Answers } from '../advice.js'
import { findCell } from '../compile/cells.js'
import type { CompiledQuestion, LoadedKnowledgeBase } from '../compile/compiled.js'
import type { AnswerProblem } from '../errors.js'
import type { Result } from '../result.js'
import { isObject, sortIn } from './reading.js'
import { shorten, show } from './show.js'

/** Checks unknown input against the questions; names every problem at once. */
export function parseAnswers(
  compiled: LoadedKnowledgeBase,
  input: unknown,
): Result<Answers, readonly AnswerProblem[]> {
  if (!isObject(input)) {
    const message = 'Answers are an object such as { "fever": "no" }.'
    return { outcome: 'problem', problem: [{ kind: 'not-answers', question: null, message }] }
  }
  const answers = compiled.noAnswers.slice()
  const refused = sortIn(compiled, input, answers, [])
  if (refused.length > 0) {
    const given = new Map<string, unknown>(Object.entries(input))
    const problem = refused.map((id) =>
      problemWith(compiled.questionById.get(id), id, given.get(id)),
    )
    return { outcome: 'problem', problem }
  }
  const given = compiled.questions.flatMap(({ id, index }) => {
    const answer = answers[index]
    return answer === undefined ? [] : [[id, answer] as const]
  })
  return { outcome: 'ok', value: Object.fromEntries(given) }
}

/** What is wrong with an answer that falls in no cell. */
function problemWith(
  asked: CompiledQuestion | undefined,
  id: string,
  answer: unknown,
): AnswerProblem {
  if (asked === undefined) {
    const message = `There is no question ${show(id)} in this knowledge base.`
    return { kind: 'unknown-question', question: shorten(id), message }
  }
  const { question, cells } = asked
  const isList = Array.isArray(answer)
  const misfit = isList && [...answer].find((one) => findCell(asked, one) < 0)
  const options = cells.answers.join(', ')
  let kind: AnswerProblem['kind'] = 'wrong-kind'
  let wanted = options
  if (question.kind === 'number') {
    if (Number.isInteger(answer)) kind = 'out-of-range'
    wanted = `a whole number from ${question.min} to ${question.max} (${question.unit})`
  } else if (question.kind === 'choices') {
    wanted = `a list out of ${options} ([] for none of these)`
    if (typeof misfit === 'string') kind = 'unknown-option'
  } else if (question.kind === 'choice' && typeof answer === 'string') kind = 'unknown-option'
  const shown = show(kind === 'unknown-option' && isList ? misfit : answer)
  return { kind, question: id, message: `"${id}" takes ${wanted} or not-sure, not ${shown}.` }
}
