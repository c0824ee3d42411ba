import type { Answer } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import type { Vignette } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { corpus, engine, today } from './starter-corpus.js'

const { knowledgeBase } = engine

/** A vignette with every answer in the order of the questions, and the rules that it trips. */
const read = ({ id, answers, others, expect: expected }: Vignette) => {
  const sheet = others === 'no-danger-signs' ? fillHarmlessly(knowledgeBase, answers) : answers
  return {
    id,
    sheet: knowledgeBase.questions.map((question) => toText(sheet[question.id])),
    tripped: new Set(engine.advise(sheet, { today }).because.map((reason) => reason.id)),
    expected: expected.because ?? [],
  }
}
type Read = ReturnType<typeof read>

const toText = (answer: Answer | undefined): string =>
  JSON.stringify(typeof answer === 'object' ? answer.toSorted() : answer) ?? ''

const isOneAnswerAway = (one: Read, other: Read): boolean => {
  let differences = 0
  for (const [place, answer] of one.sheet.entries()) {
    if (answer !== other.sheet[place]) differences += 1
    if (differences > 1) return false
  }
  return differences === 1
}

/** Vignettes that trip a rule, each with those that differ from it in one answer and do not. */
const nearMisses = (rule: string, vignettes: readonly Read[]) =>
  vignettes
    .filter(({ tripped }) => tripped.has(rule))
    .flatMap((trips) =>
      vignettes
        .filter(({ tripped }) => !tripped.has(rule))
        .filter((misses) => isOneAnswerAway(trips, misses))
        .map((misses) => [trips.id, misses.id]),
    )

const vignettes = corpus.vignettes.map(read)

describe('every rule', () => {
  const ids = corpus.rules.map(({ id }) => id)

  it.each(ids)('%s is tripped by a vignette that expects it', (id) => {
    const cases = vignettes.filter(
      ({ tripped, expected }) => tripped.has(id) && expected.includes(id),
    )
    expect(cases).not.toEqual([])
  })

  it.each(ids)('%s is just missed by a vignette: one other answer, and it is not met', (id) => {
    expect(nearMisses(id, vignettes)).not.toEqual([])
  })

  it('would be found without a near miss, were those vignettes gone', () => {
    const rule = 'new-constant-pain-over-sixty'
    const near = new Set(nearMisses(rule, vignettes).map(([, misses]) => misses))
    const others = vignettes.filter(({ id }) => !near.has(id))
    expect(near).toContain(`${rule}-near-miss`)
    expect(nearMisses(rule, others)).toEqual([])
  })
})
