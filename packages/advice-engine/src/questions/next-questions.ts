import { assess, type Situated } from '../advise/assess.js'
import { questionsOf } from '../advise/assess-treatment.js'
import { openQuestions } from '../advise/open-questions.js'
import type { Reading } from '../advise/reading.js'
import { withConditions } from '../advise/still-possible.js'
import type { NextQuestion } from '../advice.js'
import type { CompiledQuestion } from '../compile/compiled.js'
import { worthOf, type Worth } from './worth.js'

type Reason = NextQuestion['reason']

/** Most pressing first. */
const reasonsInOrder: readonly Reason[] = [
  'emergency',
  'urgent',
  'soon',
  'required',
  'routine',
  'self-care',
  'treatment',
]
/** Up to here the order of the screens stands: no count of outcomes weighs what a danger sign means. */
const lastOfDanger = reasonsInOrder.indexOf('soon')

/**
 * What to ask next; empty when no further answer changes the care level or what is excluded. The most pressing comes first,
 * in the order of the screens. Once nothing that is asked may still show danger, it goes by what is won: for each reason
 * first the screen whose open questions settle most for what they ask, and on it the question that does.
 */
export function nextQuestions(reading: Reading): readonly NextQuestion[] {
  const situated = assess(reading)
  const reasons = collectReasons(situated)
  const questions = [...reasons.keys()]
  const isDanger = questions.some((question) => pressing(reasons, question) <= lastOfDanger)
  const byWorth = isDanger ? inPlace : worthFirst(questions, situated)
  const inOrder = questions.toSorted(
    (one, other) => pressing(reasons, one) - pressing(reasons, other) || byWorth(one, other),
  )
  return precededByTheirConditions(inOrder, situated).map((question) => ({
    question: question.id,
    screen: question.question.screen,
    reason: reasons.get(question) ?? 'treatment',
  }))
}

const inPlace = (one: CompiledQuestion, other: CompiledQuestion) => one.place - other.place

function worthFirst(questions: readonly CompiledQuestion[], situated: Situated): typeof inPlace {
  const worths = new Map<CompiledQuestion | string, Worth>()
  for (const question of questions) {
    const own = worthOf(question, situated)
    for (const key of [question, question.question.screen]) {
      const { gain, burden } = worths.get(key) ?? { gain: 0, burden: 0 }
      worths.set(key, { gain: gain + own.gain, burden: burden + own.burden })
    }
  }
  const ratio = (key: CompiledQuestion | string) => {
    const { gain, burden } = worths.get(key) ?? { gain: 0, burden: 1 }
    return gain / burden
  }
  return (one, other) => {
    const [screen, otherScreen] = [one.question.screen, other.question.screen]
    const difference =
      screen === otherScreen ? ratio(other) - ratio(one) : ratio(otherScreen) - ratio(screen)
    return difference || inPlace(one, other)
  }
}

type Reasons = Map<CompiledQuestion, Reason>

function collectReasons({ openFloors, missing, treatments, reading }: Situated): Reasons {
  const reasons: Reasons = new Map()
  for (const floor of openFloors) note(reasons, floor.questions(), floor.careLevel)
  note(reasons, withConditions(missing, reading), 'required')
  for (const one of treatments) {
    if (one.kind !== 'open') continue
    note(reasons, questionsOf(one.criteria, reading), 'treatment')
  }
  return reasons
}

/** Keeps the most pressing reason of each question. */
function note(reasons: Reasons, questions: Iterable<CompiledQuestion>, reason: Reason): void {
  for (const question of questions) {
    const known = reasons.get(question)
    if (known === undefined || reasonsInOrder.indexOf(reason) < reasonsInOrder.indexOf(known)) {
      reasons.set(question, reason)
    }
  }
}

function pressing(reasons: Reasons, question: CompiledQuestion): number {
  return reasonsInOrder.indexOf(reasons.get(question) ?? 'treatment')
}

function precededByTheirConditions(
  questions: readonly CompiledQuestion[],
  { reading }: Situated,
): readonly CompiledQuestion[] {
  const placed = new Set<CompiledQuestion>()
  const place = (question: CompiledQuestion): void => {
    if (placed.has(question)) return
    if (question.askedWhen !== null) openQuestions(question.askedWhen.node, reading).forEach(place)
    placed.add(question)
  }
  questions.forEach(place)
  return [...placed]
}
