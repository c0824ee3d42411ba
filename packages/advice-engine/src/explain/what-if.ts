import { recommend, statusOf } from '../advise/advise.js'
import { assess, type Situated } from '../advise/assess.js'
import { isAnswered, mayBeAsked } from '../advise/judge.js'
import { read, type Reading } from '../advise/reading.js'
import type { Answer, Answers, WhatIf } from '../advice.js'
import type { CompiledKnowledgeBase, CompiledQuestion } from '../compile/compiled.js'
import { otherAnswers } from './other-answers.js'

/** Every change of one answer that alters the care level or the treatments recommended. */
export function whatIf(compiled: CompiledKnowledgeBase, answers: Answers): readonly WhatIf[] {
  const now = assess(read(compiled, answers))
  const recommended = treatmentsOf(now)
  return compiled.questions
    .filter((question) => isOfThisReader(question, now.reading))
    .flatMap((question) =>
      otherAnswers(question, answers).flatMap((answer) =>
        compare({ question: question.id, answer }, now, recommended),
      ),
    )
}

type Change = { readonly question: string; readonly answer: Answer }

function compare(change: Change, now: Situated, recommended: ReadonlySet<string>): WhatIf[] {
  const { compiled, answers } = now.reading
  const changed = assess(read(compiled, { ...answers, [change.question]: change.answer }))
  const then = treatmentsOf(changed)
  const added = [...then].filter((treatment) => !recommended.has(treatment))
  const removed = [...recommended].filter((treatment) => !then.has(treatment))
  const isSame = changed.careLevel === now.careLevel && added.length === 0 && removed.length === 0
  return isSame
    ? []
    : [{ ...change, careLevel: changed.careLevel, status: statusOf(changed), added, removed }]
}

function treatmentsOf(situated: Situated): ReadonlySet<string> {
  return new Set(recommend(situated).map((suggestion) => suggestion.compiled.treatment.id))
}

function isOfThisReader(question: CompiledQuestion, reading: Reading): boolean {
  return isAnswered(question, reading) || mayBeAsked(question, reading)
}
