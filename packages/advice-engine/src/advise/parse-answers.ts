import type { Answer, Answers } from '../advice.js'
import type { CompiledKnowledgeBase } from '../compile/compiled.js'
import type { AnswerProblem } from '../errors.js'
import type { Option, Question } from '../knowledge-base.js'
import type { Result } from '../result.js'
import { notSure } from './reading.js'

/** Checks unknown input against the questions; names every problem at once. */
export function parseAnswers(
  compiled: CompiledKnowledgeBase,
  input: unknown,
): Result<Answers, readonly AnswerProblem[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = 'Answers are an object: question id → answer, such as { "fever": "no" }.'
    return { outcome: 'problem', problem: [{ kind: 'not-answers', question: null, message }] }
  }
  const parsed = Object.entries(input).map(([id, answer]) => parseAnswer(compiled, id, answer))
  const problem = parsed.flatMap((result) => (result.outcome === 'problem' ? [result.problem] : []))
  if (problem.length > 0) return { outcome: 'problem', problem }
  const entries = parsed.flatMap((result) => (result.outcome === 'ok' ? [result.value] : []))
  return { outcome: 'ok', value: Object.fromEntries(entries) }
}

type ParsedAnswer = Result<readonly [string, Answer], AnswerProblem>

function parseAnswer(compiled: CompiledKnowledgeBase, id: string, answer: unknown): ParsedAnswer {
  const question = compiled.questionById.get(id)?.question
  if (question === undefined) {
    const message = `There is no question "${shorten(id)}". Use the id of a question of this knowledge base.`
    return refuse('unknown-question', shorten(id), message)
  }
  if (answer === notSure) return accept(id, answer)
  switch (question.kind) {
    case 'yes-no':
      return parseYesNo(question, answer)
    case 'choice':
      return parseChoice(question, answer)
    case 'choices':
      return parseChoices(question, answer)
    case 'number':
      return parseNumber(question, answer)
    default:
      return question satisfies never
  }
}

function parseYesNo({ id }: Question, answer: unknown): ParsedAnswer {
  if (answer === 'yes' || answer === 'no') return accept(id, answer)
  return refuse(
    'wrong-kind',
    id,
    `"${id}" is answered "yes", "no" or "not-sure", not ${show(answer)}.`,
  )
}

function parseChoice(
  question: Extract<Question, { kind: 'choice' }>,
  answer: unknown,
): ParsedAnswer {
  const { id, options } = question
  if (typeof answer !== 'string') {
    return refuse('wrong-kind', id, `"${id}" is answered with one option, not ${show(answer)}.`)
  }
  return hasOption(options, answer) ? accept(id, answer) : unknownOption(id, answer, options)
}

function parseChoices(
  question: Extract<Question, { kind: 'choices' }>,
  answer: unknown,
): ParsedAnswer {
  const { id, options } = question
  if (!Array.isArray(answer) || ![...answer].every((item) => typeof item === 'string')) {
    const message = `"${id}" is answered with a list of options ([] for none of these) or "not-sure", not ${show(answer)}.`
    return refuse('wrong-kind', id, message)
  }
  const unknown = answer.find((item) => !hasOption(options, item))
  if (unknown !== undefined) return unknownOption(id, unknown, options)
  return accept(id, [...new Set(answer)])
}

function parseNumber(
  question: Extract<Question, { kind: 'number' }>,
  answer: unknown,
): ParsedAnswer {
  const { id, min, max, unit } = question
  const wanted = `a whole number from ${min} to ${max} (${unit})`
  if (typeof answer !== 'number' || !Number.isInteger(answer)) {
    return refuse('wrong-kind', id, `"${id}" is answered with ${wanted}, not ${show(answer)}.`)
  }
  if (answer >= min && answer <= max) return accept(id, answer)
  return refuse('out-of-range', id, `"${id}" is answered with ${wanted}; ${answer} is outside.`)
}

function hasOption(options: readonly Option[], id: string): boolean {
  return options.some((option) => option.id === id)
}

function unknownOption(id: string, answer: string, options: readonly Option[]): ParsedAnswer {
  const known = options.map((option) => option.id).join(', ')
  const message = `"${shorten(answer)}" is not an option of "${id}". Its options: ${known}.`
  return refuse('unknown-option', id, message)
}

function accept(id: string, answer: Answer): ParsedAnswer {
  return { outcome: 'ok', value: [id, answer] }
}

function refuse(kind: AnswerProblem['kind'], question: string, message: string): ParsedAnswer {
  return { outcome: 'problem', problem: { kind, question, message } }
}

function show(answer: unknown): string {
  if (typeof answer === 'string') return `"${shorten(answer)}"`
  if (typeof answer === 'number') return String(answer)
  if (Array.isArray(answer)) return 'a list'
  return answer === null ? 'null' : `a value of type ${typeof answer}`
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
