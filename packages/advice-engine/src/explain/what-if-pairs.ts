import { statusOf } from '../advise/advise.js'
import { assess } from '../advise/assess.js'
import { findFloors } from '../advise/floors.js'
import { isAnswered, mayBeAsked } from '../advise/judge.js'
import { readAgain, type Reading } from '../advise/reading.js'
import type { Answer, WhatIfPair } from '../advice.js'
import type { CompiledQuestion } from '../compile/compiled.js'
import type { CareLevel } from '../knowledge-base.js'
import { otherAnswers } from './other-answers.js'

type Change = {
  readonly question: CompiledQuestion
  readonly answer: Answer
  /** The care level that this change alone leads to. */
  readonly alone: CareLevel
}

/** Every two changes that together lead to a care level that neither leads to alone. */
export function whatIfPairs(reading: Reading): readonly WhatIfPair[] {
  const now = careLevelOf(reading)
  const changes = changesOf(reading)
  const found: WhatIfPair[] = []
  for (const [place, one] of changes.entries()) {
    const first = readAgain(reading, [[one.question, one.answer]])
    for (const other of changes.slice(place + 1)) {
      // A change that brings up a question may be one to answer it.
      if (other.question === one.question || !isOfThisReader(other.question, first)) continue
      const both = readAgain(first, [[other.question, other.answer]])
      const careLevel = careLevelOf(both)
      if ([now, one.alone, other.alone].includes(careLevel)) continue
      found.push(pairOf(one, other, careLevel, both))
    }
  }
  return found
}

function changesOf(reading: Reading): readonly Change[] {
  return reading.compiled.questions.flatMap((question) =>
    otherAnswers(question, reading.answers[question.index]).map((answer) => ({
      question,
      answer,
      alone: careLevelOf(readAgain(reading, [[question, answer]])),
    })),
  )
}

function pairOf(one: Change, other: Change, careLevel: CareLevel, both: Reading): WhatIfPair {
  return {
    changes: [
      { question: one.question.id, answer: one.answer },
      { question: other.question.id, answer: other.answer },
    ],
    careLevel,
    status: statusOf(assess(both)),
  }
}

function careLevelOf(reading: Reading): CareLevel {
  return findFloors(reading)[0]?.careLevel ?? 'self-care'
}

function isOfThisReader(question: CompiledQuestion, reading: Reading): boolean {
  return isAnswered(question, reading) || mayBeAsked(question, reading)
}
