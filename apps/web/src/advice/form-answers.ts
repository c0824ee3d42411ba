import type { Answer, Answers, CoreEngine, Question } from '@unknot/advice-engine'
import type { Submission } from './questionnaire'

/** Names of the form's own fields; a question's field is `answer:` and its id. */
export const formFields = {
  answers: 'so-far',
  screen: 'screen',
  intent: 'intent',
  shown: 'shown',
} as const

export const answerField = (questionId: string): string => `answer:${questionId}`

/** Longest text of earlier answers that is read, in characters. */
const longestAnswers = 32_000
/** Longest number that is given back as it was typed, in characters. */
const longestNumber = 12

/** Reads a submitted form. Anything that is no answer to a known question is left out, so that nothing can break the page. */
export function readSubmission(engine: CoreEngine, form: FormData): Submission {
  const screen = text(form, formFields.screen)
  const shown = new Set(form.getAll(formFields.shown).map(String))
  const questions = engine.knowledgeBase.questions.filter(({ id }) => shown.has(id))
  return {
    shown: questions.map(({ id }) => id),
    answers: readEarlierAnswers(engine, text(form, formFields.answers)),
    screen: engine.knowledgeBase.screens.some(({ id }) => id === screen) ? screen : null,
    given: keepValid(
      engine,
      Object.fromEntries(questions.flatMap((question) => readAnswer(form, question))),
    ),
    typed: Object.fromEntries(questions.flatMap((question) => readTyped(form, question))),
    intent: readIntent(text(form, formFields.intent)),
  }
}

function readIntent(value: string): Submission['intent'] {
  if (value.startsWith('change:')) return { change: value.slice('change:'.length) }
  const intents = ['none-of-these', 'finish', 'start-again'] as const
  return intents.find((intent) => intent === value) ?? 'next'
}

function readEarlierAnswers(engine: CoreEngine, json: string): Answers {
  if (json === '' || json.length > longestAnswers) return {}
  try {
    const parsed: unknown = JSON.parse(json)
    return typeof parsed === 'object' && parsed !== null ? keepValid(engine, { ...parsed }) : {}
  } catch {
    return {}
  }
}

/** The answers that the engine accepts; an answer that no release knows any more is dropped and asked again. */
function keepValid(engine: CoreEngine, candidates: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, Answer> = {}
  for (const [id, value] of Object.entries(candidates)) {
    const parsed = engine.parseAnswers({ [id]: value })
    if (parsed.outcome === 'ok') Object.assign(answers, parsed.value)
  }
  return answers
}

function readAnswer(form: FormData, question: Question): [string, Answer][] {
  const values = form.getAll(answerField(question.id)).map(String)
  if (question.kind === 'choices') return readChoices(question, values)
  // The text field of a number is always sent, also beside a ticked "Not sure".
  if (values.includes('not-sure')) return [[question.id, 'not-sure']]
  const [first] = values
  if (first === undefined || first.trim() === '') return []
  return [[question.id, question.kind === 'number' ? readNumber(first) : first]]
}

/** The engine refuses NaN, and with it "0x30" and "4e1", which nobody means. */
const readNumber = (typed: string): number =>
  /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN

/** What stood in the text field of a number, so that a mistake can be corrected and not only typed again. */
function readTyped(form: FormData, { id, kind }: Question): [string, string][] {
  const [first] = form.getAll(answerField(id)).map(String)
  if (kind !== 'number' || first === undefined || first === 'not-sure') return []
  return [[id, first.trim().slice(0, longestNumber)]]
}

/** Ticked boxes; "none" and "not-sure" stand alone, and nothing ticked is no answer. */
function readChoices(question: Question, values: readonly string[]): [string, Answer][] {
  const ticked = values.filter((value) => value !== 'none' && value !== 'not-sure')
  if (ticked.length > 0) return [[question.id, ticked]]
  if (values.includes('not-sure')) return [[question.id, 'not-sure']]
  return values.includes('none') ? [[question.id, []]] : []
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
