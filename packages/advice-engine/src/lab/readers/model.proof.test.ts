import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../advise/assess.js'
import { isMoreUrgent } from '../../advise/care-order.js'
import { recommend } from '../../advise/advise.js'
import { least, most } from '../../advise/judge.js'
import { read } from '../../advise/reading.js'
import type { Answers } from '../../advice.js'
import { compileKnowledgeBase } from '../../compile/compile-knowledge-base.js'
import { careLevels, type KnowledgeBase } from '../../knowledge-base.js'
import { backPain } from '../../testing/back-pain.js'
import { smallKnowledgeBase, someAnswers } from '../../testing/small-knowledge-bases.js'
import { seededReaders } from '../testkit/seeded-readers.js'
import { modelOf, type Model } from './model.js'

const readers = smallKnowledgeBase().chain((kb) =>
  fc.record({ kb: fc.constant(kb), sheets: fc.array(someAnswers(kb), { maxLength: 6 }) }),
)

/** What the formulas say of one reader. */
function saidOf(model: Model, answers: Answers) {
  const values = new Map(model.sheet.flatMap((one) => [...one.valuesOf(answers[one.id])]))
  const holds = (formula: number) =>
    model.theory.evaluate(formula, (variable) => values.get(variable) === true)
  const { advice } = model
  const ids = model.compiled.treatments.map(({ treatment }) => treatment.id)
  return {
    careLevel: careLevels.find((level) => holds(advice.isAtLeast(level))),
    isBlocked: holds(advice.isBlocked),
    problem: advice.hasProblem.findIndex(holds),
    suggested: ids.filter((_id, place) => holds(advice.isSuggested(place))),
    unfit: ids.filter((_id, place) => holds(advice.isUnfit(place))),
    degrees: model.compiled.knowledgeBase.rules.map(({ when }) => {
      const { leastUnsure, leastMet, mostUnsure, mostMet } = model.stated(when)
      return [leastMet, leastUnsure, mostMet, mostUnsure].map(holds)
    }),
  }
}

/** The same, by the engine. */
function advisedTo(model: Model, answers: Answers): ReturnType<typeof saidOf> {
  const reading = read(model.compiled, answers)
  const situated = assess(reading)
  const { careLevel, isBlocked, problem, treatments } = situated
  return {
    careLevel,
    isBlocked,
    problem: problem.kind === 'known' ? problem.place : -1,
    suggested: recommend(situated)
      .map(({ compiled }) => compiled.treatment.id)
      .toSorted(),
    unfit: treatments
      .filter(({ kind }) => kind === 'excluded')
      .map(({ compiled }) => compiled.treatment.id),
    degrees: model.compiled.rules.map(({ when: { node } }) => {
      const [low, high] = [least(node, reading), most(node, reading)]
      return [low === 2, low > 0, high === 2, high > 0]
    }),
  }
}

function expectAgreement(kb: KnowledgeBase, sheets: Iterable<Answers>): void {
  const model = modelOf(compileKnowledgeBase(kb, null), 1000)
  for (const answers of sheets) {
    const { unfit, ...said } = saidOf(model, answers)
    const { unfit: excluded, ...advised } = advisedTo(model, answers)
    expect({ ...said, suggested: said.suggested.toSorted() }).toEqual(advised)
    // The care level is the one other reason for excluding.
    const byLevel = kb.treatments.filter(
      ({ withheldFrom }) => !isMoreUrgent(withheldFrom, advised.careLevel ?? 'self-care'),
    )
    expect(excluded).toEqual(
      kb.treatments
        .map(({ id }) => id)
        .filter((id) => unfit.includes(id) || byLevel.some((one) => one.id === id)),
    )
  }
}

describe('the model of all readers', () => {
  it('says of every reader what the engine advises', () => {
    fc.assert(
      fc.property(readers, ({ kb, sheets }) => expectAgreement(kb, sheets)),
      { numRuns: 150 },
    )
    expectAgreement(backPain, seededReaders(backPain, 100))
  })

  it('turns every reader into values, and those into one whom no criterion tells apart', () => {
    fc.assert(
      fc.property(readers, ({ kb, sheets }) => {
        const model = modelOf(compileKnowledgeBase(kb, null), 1000)
        for (const answers of sheets) {
          for (const one of model.sheet) {
            const values = one.valuesOf(answers[one.id])
            const answer = one.answerOf((variable) => values.get(variable) === true)
            expect(one.valuesOf(answer)).toEqual(values)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
