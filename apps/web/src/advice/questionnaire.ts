import type { Advice, Answer, Answers, CoreEngine, Question, Screen } from '@unknot/advice-engine'
import { refiningQuestions } from './refining-questions'
import { viewResult, type ResultView } from './result-view'

/** What the reader sees next. Plain data, so that the server and the browser make the same one. */
export type Step =
  | {
      readonly kind: 'screen'
      readonly screen: Screen
      readonly questions: readonly Question[]
      readonly answers: Answers
      /** Questions that were left open on the last try; shown as errors. */
      readonly missing: readonly string[]
      /** Question id → what was typed for a number that cannot be one. */
      readonly typed: Readonly<Record<string, string>>
      /** The screen that was answered before this one. */
      readonly previous: string | null
      /** True once the care level stands, so that the rest may be skipped. */
      readonly canFinish: boolean
      /** How many screens were answered before this one. */
      readonly done: number
    }
  | {
      readonly kind: 'result'
      /** The rest of it stands in the view: without script all of this is posted with the next form. */
      readonly advice: Pick<Advice, 'careLevel' | 'status' | 'problem'>
      /** The advice in words. */
      readonly view: ResultView
      readonly answers: Answers
    }

/** What the reader pressed, and what stood in the form. */
export type Submission = {
  readonly answers: Answers
  readonly screen: string | null
  /** Ids of the questions that the form showed. */
  readonly shown: readonly string[]
  readonly given: Answers
  /** Question id → what stood in the text field of a number. */
  readonly typed: Readonly<Record<string, string>>
  readonly intent: 'next' | 'none-of-these' | 'finish' | 'start-again' | { readonly change: string }
}

/** ISO date on which the advice is given. */
export type Today = { readonly today: string }

export const firstStep = (engine: CoreEngine, today: Today): Step => continueWith(engine, {}, today)

/** The step after a submission. A screen that was left open is shown again with what is missing. */
export function nextStep(engine: CoreEngine, submission: Submission, today: Today): Step {
  const { intent, screen } = submission
  if (intent === 'start-again') return firstStep(engine, today)
  if (typeof intent === 'object') {
    return changeStep(engine, { ...submission.answers, ...submission.given }, intent.change, today)
  }
  const answers = { ...earlierAnswers(submission), ...completed(engine, submission) }
  const missing = openQuestions(engine, submission, answers)
  if (missing.length > 0 && screen !== null && intent !== 'finish') {
    return screenStep(engine, screen, answers, submission.shown, {
      missing,
      typed: submission.typed,
    })
  }
  return continueWith(engine, answers, today, { isFinishing: intent === 'finish', screen })
}

/** What was pressed, and on which screen. */
type Left = { readonly isFinishing: boolean; readonly screen: string | null }

function continueWith(
  engine: CoreEngine,
  answers: Answers,
  today: Today,
  left: Left = { isFinishing: false, screen: null },
): Step {
  const asked = engine.nextQuestions(answers)
  const refining = refiningQuestions(engine, answers, today)
  const isOver = left.isFinishing && canFinish(engine, answers)
  const [next = firstUnseen(engine, refining, answers, left)] = asked
  if (next === undefined || isOver) return resultStep(engine, answers, today)
  const shown = [...asked.map(({ question }) => question), ...refining.map(({ id }) => id)]
  return screenStep(engine, next.screen, answers, shown)
}

/** What only refines the advice is asked once: whoever left it open has said enough. */
function firstUnseen(
  engine: CoreEngine,
  refining: readonly Question[],
  answers: Answers,
  { screen }: Left,
): Question | undefined {
  const seen = new Set([...answeredScreens(engine, answers), screen])
  return refining.find((question) => !seen.has(question.screen))
}

function resultStep(
  engine: CoreEngine,
  answers: Answers,
  { today }: Today,
): Extract<Step, { kind: 'result' }> {
  const advice = engine.advise(answers, { today })
  const view = viewResult(engine, advice, answers, today)
  const { careLevel, status, problem } = advice
  return { kind: 'result', advice: { careLevel, status, problem }, view, answers }
}

/** Earlier answers to what this screen shows count no more: what was taken back is asked again. */
function earlierAnswers({ answers, shown }: Submission): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !shown.includes(id)))
}

/**
 * The advice, as soon as what stands in the form makes it an emergency: nobody has to finish a form first. Null while
 * it does not, and for whoever has had that advice and came back to correct an answer.
 */
export function interruptedBy(
  engine: CoreEngine,
  submission: Submission,
  { today }: Today,
): Extract<Step, { kind: 'result' }> | null {
  if (engine.advise(submission.answers, { today }).careLevel === 'emergency') return null
  const answers = { ...earlierAnswers(submission), ...submission.given }
  const { careLevel } = engine.advise(answers, { today })
  return careLevel === 'emergency' ? resultStep(engine, answers, { today }) : null
}

/** The rest may be skipped when no danger sign and nothing required is open. */
function canFinish(engine: CoreEngine, answers: Answers): boolean {
  return engine.nextQuestions(answers).every(({ reason }) => reason === 'treatment')
}

const nothingOpen = { missing: [], typed: {} }

function screenStep(
  engine: CoreEngine,
  screenId: string,
  answers: Answers,
  shown: readonly string[],
  { missing, typed }: Pick<Extract<Step, { kind: 'screen' }>, 'missing' | 'typed'> = nothingOpen,
): Step {
  const before = screensBefore(engine, screenId, answers)
  return {
    kind: 'screen',
    screen: engine.knowledgeBase.screens.find(({ id }) => id === screenId) ?? {
      id: screenId,
      title: 'A few questions',
    },
    questions: questionsOf(engine, screenId).filter(({ id }) => shown.includes(id)),
    answers,
    missing,
    typed,
    previous: before.at(-1) ?? null,
    canFinish: canFinish(engine, answers),
    done: before.length,
  }
}

/** Shows one screen again: what is asked, answered or refines there, or else what is asked of everybody. */
function changeStep(engine: CoreEngine, answers: Answers, screenId: string, today: Today): Step {
  const questions = questionsOf(engine, screenId)
  const concerns = new Set([
    ...engine.nextQuestions(answers).map(({ question }) => question),
    ...refiningQuestions(engine, answers, today).map(({ id }) => id),
    ...Object.keys(answers),
  ])
  const concerned = questions.filter(({ id }) => concerns.has(id))
  const shown =
    concerned.length > 0 ? concerned : questions.filter(({ askedWhen }) => askedWhen === undefined)
  return shown.length === 0
    ? continueWith(engine, answers, today)
    : screenStep(
        engine,
        screenId,
        answers,
        shown.map(({ id }) => id),
      )
}

/** "None of these" answers no to each sign on the screen that was left open. */
function completed(engine: CoreEngine, { shown, given, intent }: Submission): Answers {
  if (intent !== 'none-of-these') return given
  const none: Record<string, Answer> = {}
  for (const question of engine.knowledgeBase.questions) {
    if (!shown.includes(question.id)) continue
    if (question.kind === 'yes-no') none[question.id] = 'no'
    if (question.kind === 'choices') none[question.id] = []
  }
  return { ...none, ...given }
}

/** Questions of the submitted screen that still need an answer. */
function openQuestions(engine: CoreEngine, { shown }: Submission, answers: Answers): string[] {
  const stillAsked = new Set(engine.nextQuestions(answers).map(({ question }) => question))
  return shown.filter((id) => !Object.hasOwn(answers, id) && stillAsked.has(id))
}

const questionsOf = (engine: CoreEngine, screenId: string): readonly Question[] =>
  engine.knowledgeBase.questions.filter(({ screen }) => screen === screenId)

/** Screens in the order in which they were answered. */
function answeredScreens(engine: CoreEngine, answers: Answers): string[] {
  const screens = new Map(engine.knowledgeBase.questions.map(({ id, screen }) => [id, screen]))
  return [...new Set(Object.keys(answers).map((id) => screens.get(id) ?? ''))].filter(Boolean)
}

/** Those that were answered before this one; all of them, if it was not answered yet. */
function screensBefore(engine: CoreEngine, screenId: string, answers: Answers): string[] {
  const answered = answeredScreens(engine, answers)
  const place = answered.indexOf(screenId)
  return place === -1 ? answered : answered.slice(0, place)
}
