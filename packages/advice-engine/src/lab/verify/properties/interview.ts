import { read } from '../../../advise/reading.js'
import type { Answer, Answers } from '../../../advice.js'
import { nextQuestions } from '../../../questions/next-questions.js'
import { no } from '../../logic/formula.js'
import { findReader } from '../../readers/find-reader.js'
import type { Model } from '../../readers/model.js'
import { keyOf, type Checked, type Property } from '../claims.js'
import { fillHarmlessly } from '../../testkit/fill-harmlessly.js'
import type { Finding, Subject } from '../report.js'

/** An ordinary knot does not take for ever to ask about. */
export const interviewIsShort: Property = {
  id: 'interview-is-short',
  says: 'A reader with an ordinary complaint and no danger sign is done after few screens.',
  isSafety: false,
  check: (model, { mostScreens }): Checked => {
    const findings: Finding[] = []
    const undecided: Subject[] = []
    for (const [place, { problem }] of model.compiled.problems.entries()) {
      const subject: Subject = { kind: 'problem', id: problem.id }
      const all = [model.advice.isComplete, model.advice.hasProblem[place] ?? no]
      const found = model.theory.find(all)
      if (found.outcome === 'unknown') undecided.push(subject)
      if (found.outcome !== 'found') continue
      const reader = findReader(model, all, found.isTrue)
      const screens = countScreens(model, reader.answers)
      if (screens <= mostScreens) continue
      const sentence = `An ordinary reader with “${problem.label}” sees ${screens} screens; ${mostScreens} are enough.`
      findings.push({ key: keyOf(subject), subject, sentence, reader })
    }
    return { claims: model.compiled.problems.length, findings, undecided }
  },
}

/** Screens that a reader sees who answers all that is asked on one before going on to the next. */
function countScreens({ compiled }: Model, ordinary: Answers): number {
  const answers = fillHarmlessly(compiled.knowledgeBase, ordinary)
  const given: Record<string, Answer> = {}
  for (let screens = 0; ; screens += 1) {
    const next = nextQuestions(read(compiled, given))
    const [first] = next
    if (first === undefined) return screens
    for (const { question, screen } of next) {
      if (screen === first.screen) given[question] = answers[question] ?? 'not-sure'
    }
  }
}
