import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../advise/assess.js'
import { read, readAgain, type Reading } from '../advise/reading.js'
import type { NextQuestion } from '../advice.js'
import { compileKnowledgeBase } from '../compile/compile-knowledge-base.js'
import { questionsRead } from '../compile/questions-read.js'
import type { CompiledQuestion } from '../compile/compiled.js'
import { smallKnowledgeBase, someAnswers } from '../testing/small-knowledge-bases.js'
import { nextQuestions } from './next-questions.js'

const readers = smallKnowledgeBase().chain((kb) =>
  fc.record({ kb: fc.constant(kb), answers: someAnswers(kb) }),
)
const reasons = ['emergency', 'urgent', 'soon', 'required', 'routine', 'self-care', 'treatment']
const dangers = new Set(reasons.slice(0, 3))
const burdens = { 'yes-no': 1, choice: 2, number: 2, choices: 3 }

type Asked = { readonly next: NextQuestion; readonly question: CompiledQuestion }

describe('the order of the questions, for every reader of any knowledge base', () => {
  it('goes by the screens while danger is open, then by gain for its burden', () => {
    fc.assert(
      fc.property(readers, ({ kb, answers }) => {
        const reading = read(compileKnowledgeBase(kb, null), answers)
        const asked = withoutConditions(reading)
        const worth = worthIn(reading)
        const isDanger = nextQuestions(reading).some(({ reason }) => dangers.has(reason))
        for (const [index, later] of asked.slice(1).entries()) {
          const earlier = asked[index] ?? later
          expect(rank(earlier)).toBeLessThanOrEqual(rank(later))
          if (rank(earlier) < rank(later)) continue
          if (isDanger) {
            expect(earlier.question.place).toBeLessThan(later.question.place)
          } else expect(worth(earlier, later)).toBeGreaterThanOrEqual(worth(later, earlier) - 1e-9)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('asks what decides whether a question is asked before the question', () => {
    fc.assert(
      fc.property(readers, ({ kb, answers }) => {
        const reading = read(compileKnowledgeBase(kb, null), answers)
        const places = new Map(nextQuestions(reading).map(({ question }, at) => [question, at]))
        for (const [id, place] of places) {
          const { askedWhen = null } = reading.compiled.questionById.get(id) ?? {}
          if (askedWhen === null) continue
          for (const condition of questionsRead(askedWhen.node)) {
            expect(places.get(condition.id) ?? -1).toBeLessThan(place)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

const rank = ({ next }: Asked) => reasons.indexOf(next.reason)

/** The questions, but for those that come early because they decide whether another is asked. */
function withoutConditions(reading: Reading): readonly Asked[] {
  const { questionById } = reading.compiled
  const asked = nextQuestions(reading).map((next) => ({
    next,
    question: questionById.get(next.question) ?? expect.fail(next.question),
  }))
  const conditions = new Set(
    asked.flatMap(({ question }) =>
      question.askedWhen === null ? [] : [...questionsRead(question.askedWhen.node)],
    ),
  )
  return asked.filter(({ question }) => !conditions.has(question))
}

/** What one question is worth beside another: its own gain for its burden on one screen, else that of its screen. */
function worthIn(reading: Reading) {
  const { questionById } = reading.compiled
  const all = nextQuestions(reading).map(
    ({ question }) => questionById.get(question) ?? expect.fail(question),
  )
  const ratio = (some: readonly CompiledQuestion[]) =>
    some.reduce((sum, one) => sum + gainOf(one, reading), 0) /
    some.reduce((sum, one) => sum + burdens[one.question.kind], 0)
  return ({ question: own }: Asked, { question: other }: Asked) => {
    const { screen } = own.question
    return screen === other.question.screen
      ? ratio([own])
      : ratio(all.filter(({ question }) => question.screen === screen))
  }
}

/** The gain once more, by assessing the reader anew for each answer. */
function gainOf(question: CompiledQuestion, reading: Reading): number {
  const { cells } = question
  const answers =
    cells.kind === 'single' ? cells.answers : [[], ...cells.answers.map((id) => [String(id)])]
  const gains = [...answers, 'not-sure'].map(
    (answer) => openIn(reading) - openIn(readAgain(reading, [[question, answer]])),
  )
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length
}

function openIn(reading: Reading): number {
  const { openFloors, treatments } = assess(reading)
  const rules = openFloors.filter(({ id }) => !id.startsWith('danger-sign'))
  const shown = treatments.filter(({ kind }) => kind !== 'excluded')
  const open = shown.filter(({ kind }) => kind === 'open')
  const cautions = shown
    .flatMap(({ compiled }) => compiled.cautions)
    .filter(({ when }) => reading.least[when.index] !== reading.most[when.index])
  return rules.length + open.length + cautions.length
}
