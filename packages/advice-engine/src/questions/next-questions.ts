import { assess, type Situated } from '../advise/assess.js'
import { questionsOf } from '../advise/assess-treatment.js'
import { openQuestions } from '../advise/open-questions.js'
import type { Reading } from '../advise/reading.js'
import { withConditions } from '../advise/still-possible.js'
import type { NextQuestion } from '../advice.js'
import type { CompiledQuestion } from '../compile/compiled.js'

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

/** What to ask next; empty when no further answer changes the care level or what is excluded. */
export function nextQuestions(reading: Reading): readonly NextQuestion[] {
  const situated = assess(reading)
  const reasons = collectReasons(situated)
  const inOrder = [...reasons.keys()].toSorted(
    (one, other) => pressing(reasons, one) - pressing(reasons, other) || one.place - other.place,
  )
  return precededByTheirConditions(inOrder, situated).map((question) => ({
    question: question.id,
    screen: question.question.screen,
    reason: reasons.get(question) ?? 'treatment',
  }))
}

type Reasons = Map<CompiledQuestion, Reason>

function collectReasons({ openFloors, missing, treatments, reading }: Situated): Reasons {
  const reasons: Reasons = new Map()
  for (const floor of openFloors) note(reasons, floor.questions(), floor.careLevel)
  note(reasons, withConditions(missing, reading), 'required')
  for (const { assessment } of treatments) {
    if (assessment.kind !== 'open') continue
    note(reasons, questionsOf(assessment.criteria, reading), 'treatment')
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
