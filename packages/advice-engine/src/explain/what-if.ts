import { recommend, statusOf } from '../advise/advise.js'
import { assess, type Situated } from '../advise/assess.js'
import { isAnswered, mayBeAsked } from '../advise/judge.js'
import { readAgain, type Reading } from '../advise/reading.js'
import type { Answer, WhatIf } from '../advice.js'
import type { CompiledQuestion } from '../compile/compiled.js'
import { otherAnswers } from './other-answers.js'

/** Every change of one answer that alters the care level or the treatments recommended. */
export function whatIf(reading: Reading): readonly WhatIf[] {
  const now = assess(reading)
  const recommended = treatmentsOf(now)
  return reading.compiled.questions
    .filter((question) => isOfThisReader(question, reading))
    .flatMap((question) =>
      otherAnswers(question, reading.answers[question.index]).flatMap((answer) =>
        compare({ question, answer }, now, recommended),
      ),
    )
}

type Change = { readonly question: CompiledQuestion; readonly answer: Answer }

function compare(change: Change, now: Situated, recommended: ReadonlySet<string>): WhatIf[] {
  const { question, answer } = change
  const changed = assess(readAgain(now.reading, [[question, answer]]))
  const then = treatmentsOf(changed)
  const added = [...then].filter((treatment) => !recommended.has(treatment))
  const removed = [...recommended].filter((treatment) => !then.has(treatment))
  const isSame = changed.careLevel === now.careLevel && added.length === 0 && removed.length === 0
  if (isSame) return []
  const { careLevel } = changed
  return [{ question: question.id, answer, careLevel, status: statusOf(changed), added, removed }]
}

function treatmentsOf(situated: Situated): ReadonlySet<string> {
  return new Set(recommend(situated).map((suggestion) => suggestion.compiled.treatment.id))
}

function isOfThisReader(question: CompiledQuestion, reading: Reading): boolean {
  return isAnswered(question, reading) || mayBeAsked(question, reading)
}
