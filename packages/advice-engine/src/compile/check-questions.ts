import type { Criterion, KnowledgeBase, Option, Question, Score } from '../knowledge-base.js'
import { withParts } from './all-criteria.js'
import { isDangerSign } from './danger-signs.js'
import { findCycle, longestChain } from './cycles.js'
import { listed, reportDuplicates, type Report } from './report.js'

/** Reports what is wrong in the questions, but for their criteria. */
export function checkQuestions(knowledgeBase: KnowledgeBase, report: Report): void {
  const screens = new Set(knowledgeBase.screens.map((screen) => screen.id))
  for (const question of knowledgeBase.questions) {
    const place = `questions › ${question.id}`
    if (!screens.has(question.screen)) {
      const message = `"${question.id}" stands on the screen "${question.screen}", which there is not. Screens: ${listed(screens)}. Add the screen or correct the id.`
      report('question/unknown-screen', place, message)
    }
    checkKind(question, place, report)
  }
  checkAskedWhenCycles(knowledgeBase, report)
}

function checkKind(question: Question, place: string, report: Report): void {
  switch (question.kind) {
    case 'yes-no':
      return
    case 'choice':
      checkOptions(question.options, place, report)
      checkHarmlessOption(question, place, report)
      return
    case 'choices':
      checkOptions(question.options, place, report)
      return
    case 'number':
      checkNumber(question, place, report)
      return
    default:
      question satisfies never
  }
}

/** No reader ticks among as many; the options implied by each other would take too long to follow. */
const mostOptions = 500

function checkOptions(options: readonly Option[], place: string, report: Report): void {
  if (options.length > mostOptions) {
    const message = `It has ${options.length} options. Give at most ${mostOptions}.`
    report('question/too-many-options', `${place} › options`, message)
    return
  }
  reportDuplicates(options, `${place} › options`, report)
  if (options.length === 0)
    report('question/no-options', place, 'It has no options. Add at least one.')
  if (options.some((option) => option.id === 'not-sure')) {
    const message =
      'The answer "not-sure" is built in. Give the option another id, or leave it out.'
    report('question/reserved-option', `${place} › options`, message)
  }
  const implies = new Map(options.map((option) => [option.id, option.implies ?? []]))
  for (const [id, implied] of implies) {
    for (const other of implied.filter((one) => !implies.has(one))) {
      const message = `Option "${id}" implies "${other}", which is not an option of this question. Options: ${listed(implies.keys())}. Add the option or correct the id.`
      report('question/unknown-implied-option', `${place} › options › ${id}`, message)
    }
  }
  const cycle = findCycle(implies)
  if (cycle !== null) {
    const message = `These options imply each other in a circle: ${cycle.join(' → ')}. Take one of the arrows out.`
    report('question/implied-cycle', `${place} › options`, message)
  }
}

function checkHarmlessOption(
  question: Extract<Question, { kind: 'choice' }>,
  place: string,
  report: Report,
): void {
  const { harmless, options } = question
  if (harmless === undefined || options.some((option) => option.id === harmless)) return
  const message = `"${harmless}" is named harmless but is not an option. Options: ${listed(options.map((option) => option.id))}. Name one of them.`
  report('question/unknown-harmless', `${place} › harmless`, message)
}

function checkNumber(
  question: Extract<Question, { kind: 'number' }>,
  place: string,
  report: Report,
): void {
  const { min, max, harmless } = question
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max) {
    const message = `Its numbers run from ${min} to ${max}. Give whole numbers, the lowest first.`
    report('question/impossible-range', place, message)
  }
  if (
    harmless === undefined ||
    (Number.isInteger(harmless) && harmless >= min && harmless <= max)
  ) {
    return
  }
  const message = `${harmless} is named harmless but is not a whole number from ${min} to ${max}. Give one of these.`
  report('question/unknown-harmless', `${place} › harmless`, message)
}

function checkAskedWhenCycles({ questions, scores = [] }: KnowledgeBase, report: Report): void {
  const signs = questions.filter(isDangerSign).map((question) => question.id)
  const reads = new Map(
    questions.map(({ id, askedWhen }) => [id, questionsIn(askedWhen, signs, scores)]),
  )
  const cycle = findCycle(reads)
  if (cycle === null) {
    checkChain(reads, report)
    return
  }
  const message = `Whether these questions are asked depends on each other in a circle: ${cycle.join(' → ')}. Take one askedWhen out.`
  report('question/asked-when-cycle', `questions › ${cycle[0] ?? ''} › askedWhen`, message)
}

/** No questionnaire has as many follow-up questions one after the other; more would exhaust the stack. */
const mostFollowUps = 50

function checkChain(reads: ReadonlyMap<string, readonly string[]>, report: Report): void {
  const [first = '', ...others] = longestChain(reads)
  if (others.length <= mostFollowUps) return
  const message = `Whether "${first}" is asked depends on ${others.length} questions, one after the other. Ask at most ${mostFollowUps} deep: take an askedWhen out.`
  report('question/asked-when-too-deep', `questions › ${first} › askedWhen`, message)
}

function questionsIn(
  askedWhen: Criterion | undefined,
  signs: readonly string[],
  scores: readonly Score[],
): readonly string[] {
  if (askedWhen === undefined) return []
  return withParts({ place: '', criterion: askedWhen }).flatMap(({ criterion }) => {
    if (criterion.kind === 'any-danger-sign') return signs
    if (criterion.kind === 'score') {
      const items = scores.find(({ id }) => id === criterion.score)?.items ?? []
      return items.flatMap(({ when }) => questionsIn(when, signs, []))
    }
    return 'question' in criterion ? [criterion.question] : []
  })
}
