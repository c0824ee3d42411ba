import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Advice, Answers } from '../../advice.js'
import { read } from '../../advise/reading.js'
import { compileKnowledgeBase } from '../../compile/compile-knowledge-base.js'
import type { CompiledKnowledgeBase } from '../../compile/compiled.js'
import { compile } from '../../index.js'
import { careLevels, type KnowledgeBase } from '../../knowledge-base.js'
import { everyReader } from '../../testing/every-reader.js'
import { smallKnowledgeBase } from '../../testing/small-knowledge-bases.js'
import { fillHarmlessly } from '../testkit/index.js'
import { verify, type Finding, type PropertyId } from './index.js'

const today = { today: '2026-11-24' }

describe('the verifier, against a try of every single reader', () => {
  it('finds what there is to find, and nothing else', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(smallKnowledgeBase(), (kb) => {
        const wanted = keysByTrying(kb)
        const { properties } = verify(compile(kb))
        const found = properties.flatMap(({ property, findings }) =>
          property === 'nothing-is-redundant' || property === 'interview-is-short'
            ? []
            : findings.map(({ key }) => `${property}: ${key}`),
        )
        expect(found.toSorted()).toEqual(wanted)
        for (const { property, findings } of properties) {
          for (const finding of findings) expectRealReader(kb, property, finding)
        }
      }),
      { numRuns: 6 },
    )
  })
})

/** What a try of every reader finds of reach, completeness and more danger. */
function keysByTrying(kb: KnowledgeBase): readonly string[] {
  const engine = compile(kb)
  const compiled = compileKnowledgeBase(kb, null)
  const advices = new Map<string, Advice>()
  const found = new Set<string>()
  const seen = new Set<string>()
  const sheets = [...everyReader(kb)]
  for (const answers of sheets) advices.set(nameOf(answers), engine.advise(answers, today))
  const adviceFor = (answers: Answers) => advices.get(nameOf(answers)) ?? expect.fail('none')
  for (const answers of sheets) {
    const advice = adviceFor(answers)
    note(advice, seen)
    for (const id of selfCareRulesMet(compiled, answers)) seen.add(`rule ${id}`)
    const suggested = advice.recommendations.map((one) => one.treatment)
    for (const id of suggested) seen.add(`${id} ${advice.problem}`)
    const isLeftAlone = advice.careLevel === 'self-care' && suggested.length === 0
    if (isLeftAlone && advice.status === 'settled' && isComplete(compiled, answers)) {
      const place =
        advice.problem === null ? 'knowledge-base no-problem' : `problem ${advice.problem}`
      found.add(`every-reader-gets-an-answer: ${place}`)
    }
    for (const question of ['grave', 'sign']) {
      if (answers[question] !== 'no') continue
      for (const answer of ['yes', 'not-sure']) {
        if (!isWorse(advice, adviceFor({ ...answers, [question]: answer }))) continue
        found.add(`more-danger-never-lowers-care: question ${question} ${answer}`)
      }
    }
  }
  const reach = 'everything-is-reachable'
  for (const { id } of kb.rules) if (!seen.has(`rule ${id}`)) found.add(`${reach}: rule ${id}`)
  for (const { id } of kb.problems) {
    if (!seen.has(`problem ${id}`)) found.add(`${reach}: problem ${id}`)
  }
  for (const { id } of kb.treatments) {
    if (!seen.has(`treatment ${id}`)) found.add(`${reach}: treatment ${id}`)
  }
  for (const {
    id,
    evidence: [row],
  } of kb.treatments) {
    if (row === undefined || row.guidelines === 'against' || row.effect === 'none') continue
    if (seen.has(`${id} ${row.problem}`)) continue
    found.add(`every-indication-reaches-someone: treatment ${id} ${row.problem}`)
  }
  for (const question of askedOfNobody(compiled, sheets))
    found.add(`${reach}: question ${question}`)
  return [...found].toSorted()
}

/** A reader whom the engine takes, and who shows what the finding says. */
function expectRealReader(kb: KnowledgeBase, property: PropertyId, finding: Finding): void {
  if (finding.reader === null) return
  const { answers, others } = finding.reader
  const whole = others === 'nothing' ? answers : fillHarmlessly(kb, answers)
  const advice = compile(kb).advise(whole, today)
  if (property === 'every-reader-gets-an-answer') {
    expect(advice).toMatchObject({ careLevel: 'self-care', recommendations: [] })
  }
}

function note({ because, problem, recommendations }: Advice, seen: Set<string>): void {
  for (const hit of because) if (hit.source === 'rule') seen.add(`rule ${hit.id}`)
  if (problem !== null) seen.add(`problem ${problem}`)
  for (const { treatment } of recommendations) seen.add(`treatment ${treatment}`)
}

/** Rules of self-care are no reason once anything more urgent stands, but are met all the same. */
function selfCareRulesMet(compiled: CompiledKnowledgeBase, answers: Answers): readonly string[] {
  const { least } = read(compiled, answers)
  return compiled.rules.flatMap(({ rule, when }) =>
    rule.careLevel === 'self-care' && least[when.index] === 2 ? [rule.id] : [],
  )
}

function isWorse(before: Advice, after: Advice): boolean {
  const urgency = ({ careLevel }: Advice) => careLevels.indexOf(careLevel)
  if (urgency(after) > urgency(before)) return true
  const excluded = new Set(before.excluded.map((one) => one.treatment))
  return after.recommendations.some(
    ({ treatment, step }) => step === 'self-care' && excluded.has(treatment),
  )
}

/** True when everything is answered that the reader may be asked. */
function isComplete(compiled: CompiledKnowledgeBase, answers: Answers): boolean {
  const { asked } = read(compiled, answers)
  return compiled.questions.every(
    ({ id, index }) => answers[id] !== undefined || asked[index] === 0,
  )
}

function askedOfNobody(
  compiled: CompiledKnowledgeBase,
  sheets: readonly Answers[],
): readonly string[] {
  const nobody = new Set(compiled.questions)
  for (const answers of sheets) {
    const { asked } = read(compiled, answers)
    for (const question of nobody) {
      const isAsked = asked[question.index] === 1 && answers[question.id] === undefined
      if (isAsked || question.askedWhen === null) nobody.delete(question)
    }
  }
  return [...nobody].map(({ id }) => id)
}

const nameOf = (answers: Answers) => JSON.stringify(answers)
