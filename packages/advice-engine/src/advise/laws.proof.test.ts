import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Advice, Answer, Answers, WhatIf } from '../advice.js'
import { compile } from '../compile/compile.js'
import { compileKnowledgeBase } from '../compile/compile-knowledge-base.js'
import type { KnowledgeBase, Question } from '../knowledge-base.js'
import type { Engine } from '../engine.js'
import { plainInterpreter } from '../lab/oracle/plain-interpreter.js'
import {
  completions,
  domain,
  smallKnowledgeBase,
  someAnswers,
} from '../testing/small-knowledge-bases.js'
import { isMoreUrgent } from './care-order.js'
import { judge, least, mayBeAsked, most } from './judge.js'
import { read, type Reading } from './reading.js'

const today = { today: '2026-11-24' }
const runs = { numRuns: 30 }

/** A reader who answered some of the questions of a random knowledge base. */
const readers = smallKnowledgeBase().chain((kb) =>
  fc.record({ kb: fc.constant(kb), answers: someAnswers(kb) }),
)
const monotoneReaders = smallKnowledgeBase({ isMonotone: true }).chain((kb) =>
  fc.record({ kb: fc.constant(kb), answers: someAnswers(kb) }),
)

describe('advise, for every reader of any knowledge base', { timeout: 60_000 }, () => {
  it('agrees with the plain interpreter once everything is answered', () => {
    forEveryReader(({ kb, engine, complete }) => {
      const plain = plainInterpreter(kb, complete)
      const advice = engine.advise(complete, today)
      const all = [...excludedIn(advice), ...advice.recommendations.map((one) => one.treatment)]
      expectSame(
        {
          careLevel: advice.careLevel,
          excluded: excludedIn(advice),
          status: advice.status,
          asks: engine.nextQuestions(complete),
          all: all.toSorted(),
          scores: advice.scores,
        },
        {
          careLevel: plain.careLevel,
          excluded: plain.excluded,
          status: 'settled',
          asks: [],
          all: kb.treatments.map((one) => one.id),
          scores: [{ score: 'sum', ...plain.pointsOf('sum'), outOf: 4 }],
        },
      )
    })
  })

  it('is certain of a criterion only if no further answer changes it', () => {
    forEveryReader(({ kb, reading, complete }) => {
      const { truth } = plainInterpreter(kb, complete)
      for (const { rule, when } of reading.compiled.rules) {
        const verdict = judge(when.node, reading)
        if (verdict !== 'unknown' && truth(rule.when) !== (verdict === 'met')) expect.fail(rule.id)
      }
    })
  })

  it('judges every criterion by its terms as it does part by part', () => {
    fc.assert(
      fc.property(readers, ({ kb, answers }) => {
        const reading = read(compileKnowledgeBase(kb, null), answers)
        const { questions, rules, problems, treatments } = reading.compiled
        const criteria = [
          ...questions.flatMap(({ askedWhen }) => askedWhen ?? []),
          ...[...rules, ...problems].map(({ when }) => when),
          ...treatments.flatMap((one) => one.contraindications.map(({ when }) => when)),
          ...treatments.flatMap(({ suggestedWhen }) => suggestedWhen ?? []),
        ]
        for (const { node, index } of criteria) {
          expect([reading.least[index], reading.most[index]]).toEqual([
            least(node, reading),
            most(node, reading),
          ])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never lowers the care level for an answer more, and never passes what it said at most', () => {
    forEveryReader(({ before, complete, engine }) => {
      const after = engine.advise(complete, today)
      expect(isMoreUrgent(before.careLevel, after.careLevel)).toBe(false)
      expect(isMoreUrgent(after.careLevel, before.careLevelAtMost)).toBe(false)
    })
  })

  it('never recommends what turns out contraindicated, and never takes an exclusion back', () => {
    forEveryReader(({ before, complete, engine }) => {
      const after = excludedIn(engine.advise(complete, today))
      expect(after).toEqual(expect.arrayContaining([...excludedIn(before)]))
      for (const { treatment } of before.recommendations) expect(after).not.toContain(treatment)
    })
  })

  it('has nothing to ask only when nothing changes the care level or what is excluded', () => {
    forEveryReader(({ before, answers, complete, engine }) => {
      const hasQuestions = engine.nextQuestions(answers).length > 0
      expect(hasQuestions).toBe(before.status !== 'settled')
      if (hasQuestions) return
      const after = engine.advise(complete, today)
      expect(after.careLevel).toBe(before.careLevel)
      expect(excludedIn(after)).toEqual(excludedIn(before))
      expect(after.recommendations.map((one) => one.treatment).toSorted()).toEqual(
        before.recommendations.map((one) => one.treatment).toSorted(),
      )
    })
  })

  it('reaches the end by answering the first question each time', () => {
    fc.assert(
      fc.property(readers, ({ kb, answers }) => {
        const engine = compile(kb)
        const soFar: Record<string, Answer> = { ...answers }
        const asksOnce = () => {
          const [next] = engine.nextQuestions(soFar)
          if (next === undefined) return false
          expect(soFar).not.toHaveProperty(next.question)
          soFar[next.question] = 'not-sure'
          return true
        }
        while (asksOnce());
        expect(engine.advise(soFar, today).status).toBe('settled')
      }),
      runs,
    )
  })

  it('says at least soon for any danger sign, and never self-care for one not sure of', () => {
    forEveryReader(({ complete, engine }) => {
      const { careLevel } = engine.advise(complete, today)
      const signs = [complete['grave'], complete['sign']]
      if (signs.every((answer) => answer === 'no' || answer === undefined)) return
      expect(isMoreUrgent('soon', careLevel)).toBe(false)
    })
  })

  it('never lowers the care level when no becomes yes on a danger sign, without negation', () => {
    fc.assert(
      fc.property(monotoneReaders, ({ kb, answers }) => {
        const engine = compile(kb)
        const levelFor = (sign: string, answer: string) =>
          engine.advise({ ...answers, [sign]: answer }, today).careLevel
        for (const sign of ['grave', 'sign']) {
          expect(isMoreUrgent(levelFor(sign, 'no'), levelFor(sign, 'yes'))).toBe(false)
          expect(isMoreUrgent(levelFor(sign, 'no'), levelFor(sign, 'not-sure'))).toBe(false)
        }
      }),
      runs,
    )
  })

  it('gives reasons that suffice: with only these answers every rule among them is met', () => {
    fc.assert(
      fc.property(readers, ({ kb, answers }) => {
        const engine = compile(kb)
        for (const hit of engine.advise(answers, today).because) {
          if (hit.source !== 'rule') continue
          const given = Object.fromEntries(hit.because.map((one) => [one.question, one.answer]))
          const reading = read(compileKnowledgeBase(kb, null), given)
          const found = reading.compiled.rules.find(({ rule }) => rule.id === hit.id)
          expect(found && judge(found.when.node, reading)).toBe('met')
        }
      }),
      runs,
    )
  })
})

describe('whatIf, for every reader of any knowledge base', () => {
  it('misses no other answer that alters the care level or the treatments', () => {
    fc.assert(
      fc.property(readers, ({ kb, answers }) => {
        const engine = compile(kb)
        const now = engine.advise(answers, today)
        const found = new Set(engine.whatIf(answers).map(nameOf))
        const single = kb.questions.filter(({ kind }) => kind !== 'choices')
        for (const { question, answer } of single.flatMap(otherAnswers(answers))) {
          const then = engine.advise({ ...answers, [question]: answer }, today)
          const isChange =
            then.careLevel !== now.careLevel || treatmentsIn(then) !== treatmentsIn(now)
          const isFound = found.has(nameOf({ question, answer }))
          // A question that is not asked of this reader is no change that the reader can make.
          if (isFound !== isChange) expect(isNotAsked(kb, question, answers)).toBe(true)
        }
      }),
      runs,
    )
  })
})

function otherAnswers(answers: Answers) {
  return (question: Question) =>
    domain(question)
      .filter((answer) => answer !== answers[question.id])
      .map((answer) => ({ question: question.id, answer }))
}

function nameOf({ question, answer }: Pick<WhatIf, 'question' | 'answer'>): string {
  return JSON.stringify([question, answer])
}

function isNotAsked(kb: KnowledgeBase, id: string, answers: Answers): boolean {
  const compiled = compileKnowledgeBase(kb, null)
  const question = compiled.questionById.get(id) ?? expect.fail(id)
  return answers[id] === undefined && !mayBeAsked(question, read(compiled, answers))
}

function treatmentsIn({ recommendations }: Advice): string {
  return recommendations
    .map((one) => one.treatment)
    .toSorted()
    .join()
}

type Case = {
  readonly kb: KnowledgeBase
  readonly engine: Engine
  readonly answers: Answers
  readonly reading: Reading
  readonly before: Advice
  readonly complete: Answers
}

/** Tries every way in which a reader may answer the rest. */
function forEveryReader(check: (found: Case) => void): void {
  fc.assert(
    fc.property(readers, ({ kb, answers }) => {
      const engine = compile(kb)
      const before = engine.advise(answers, today)
      const reading = read(compileKnowledgeBase(kb, null), answers)
      for (const complete of completions(kb, answers)) {
        check({ kb, engine, answers, reading, before, complete })
      }
    }),
    runs,
  )
}

/** As `toEqual`, but quick when they are equal: there are many readers. */
function expectSame(found: object, wanted: object): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted)
}

function excludedIn({ excluded }: Advice): readonly string[] {
  return excluded.map((one) => one.treatment)
}
