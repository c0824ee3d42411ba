import type { Answer, Answers } from '../advice.js'
import type { LoadedKnowledgeBase } from '../compile/compiled.js'
import type { AnswerProblem } from '../errors.js'
import type { Question } from '../knowledge-base.js'
import type { Result } from '../result.js'
import { notSure } from './reading.js'

/** Checks unknown input against the questions; names every problem at once. */
export function parseAnswers(
  { questionById }: LoadedKnowledgeBase,
  input: unknown,
): Result<Answers, readonly AnswerProblem[]> {
  const problem: AnswerProblem[] = []
  const entries: [string, Answer][] = []
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = 'Answers are an object: question id → answer, such as { "fever": "no" }.'
    problem.push({ kind: 'not-answers', question: null, message })
  } else {
    for (const [id, answer] of Object.entries(input)) {
      const parsed = parseAnswer(questionById.get(id)?.question, id, answer)
      if ('kind' in parsed) problem.push(parsed)
      else entries.push([id, parsed.answer])
    }
  }
  return problem.length > 0
    ? { outcome: 'problem', problem }
    : { outcome: 'ok', value: Object.fromEntries(entries) }
}

function parseAnswer(
  asked: Question | undefined,
  id: string,
  answer: unknown,
): AnswerProblem | { readonly answer: Answer } {
  const question = asked === undefined ? shorten(id) : id
  const refuse = (kind: AnswerProblem['kind'], message: string) => ({ kind, question, message })
  const misfit = (wanted: string) =>
    refuse('wrong-kind', `"${question}" is answered ${wanted}, not ${show(answer)}.`)
  if (asked === undefined) {
    const message = `There is no question "${question}". Use the id of a question of this knowledge base.`
    return refuse('unknown-question', message)
  }
  if (answer === notSure) return { answer }
  if (asked.kind === 'yes-no') {
    return answer === 'yes' || answer === 'no' ? { answer } : misfit('"yes", "no" or "not-sure"')
  }
  if (asked.kind === 'number') {
    const { min, max, unit } = asked
    const wanted = `with a whole number from ${min} to ${max} (${unit})`
    if (typeof answer !== 'number' || !Number.isInteger(answer)) return misfit(wanted)
    if (answer >= min && answer <= max) return { answer }
    return refuse('out-of-range', `"${question}" is answered ${wanted}; ${answer} is outside.`)
  }
  const isList = asked.kind === 'choices'
  const ticked: readonly unknown[] = Array.isArray(answer) ? [...answer] : [answer]
  if (!ticked.every((one) => typeof one === 'string') || isList !== Array.isArray(answer)) {
    return misfit(
      isList ? 'with a list of options ([] for none of these) or "not-sure"' : 'with one option',
    )
  }
  const options = asked.options.map((option) => option.id)
  const unknown = ticked.find((option) => !options.includes(option))
  if (unknown !== undefined) {
    const message = `${show(unknown)} is not an option of "${question}". Its options: ${options.join(', ')}.`
    return refuse('unknown-option', message)
  }
  return { answer: typeof answer === 'string' ? answer : [...new Set(ticked)] }
}

function show(answer: unknown): string {
  if (typeof answer === 'string') return `"${shorten(answer)}"`
  if (typeof answer === 'number' || answer === null) return `${answer}`
  return Array.isArray(answer) ? 'a list' : `a value of type ${typeof answer}`
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
