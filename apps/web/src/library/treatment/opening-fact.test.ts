import { treatmentEvidenceSchema, treatmentFactsSchema } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { openingFact, openingSentence, saysAlready } from './opening-fact'

const row = (changes: object) =>
  treatmentEvidenceSchema.parse({
    problem: 'some-pain',
    certainty: 'low',
    effect: 'small',
    words: 'Words.',
    guidelines: 'silent',
    references: [],
    ...changes,
  })

const facts = (...evidence: ReturnType<typeof row>[]) =>
  treatmentFactsSchema.parse({
    id: 'example',
    name: 'An example',
    evidenceRow: 'T01',
    step: 'self-care',
    withheldFrom: 'urgent',
    favouredWhen: [],
    cost: 'free',
    effort: 'low',
    evidence,
    contraindications: [],
    cautions: [],
  })

describe('openingFact', () => {
  it('names the problems for which guidelines advise against a treatment', () => {
    const treatment = facts(row({}), row({ problem: 'other-pain', guidelines: 'against' }))

    expect(openingFact(treatment)).toEqual({ kind: 'advised-against', problems: ['other-pain'] })
  })

  it.each(['none', 'unknown'])('warns where every effect is %s', (effect) => {
    expect(openingFact(facts(row({ effect })))).toEqual({ kind: 'no-good-evidence' })
  })

  it('warns where there is no evidence at all', () => {
    expect(openingFact(facts())).toEqual({ kind: 'no-good-evidence' })
  })

  it('does not warn of a treatment that guidelines advise although its effect is not known', () => {
    expect(openingFact(facts(row({ effect: 'unknown', guidelines: 'for' })))).toBeNull()
  })

  it('does not warn where one effect is known', () => {
    expect(openingFact(facts(row({ effect: 'none' }), row({ effect: 'tiny' })))).toBeNull()
  })
})

describe('openingSentence', () => {
  it('names every problem', () => {
    const fact = { kind: 'advised-against', problems: ['neck pain', 'back pain'] } as const

    expect(openingSentence(fact, (problem) => problem)).toBe(
      'Guidelines advise against it for neck pain and for back pain.',
    )
  })
})

describe('saysAlready', () => {
  it.each([
    ['No good evidence that it helps.', 'no-good-evidence', true],
    ['Guidelines advise against it.', 'no-good-evidence', false],
    ['It is warm. No good evidence that it helps.', 'no-good-evidence', false],
  ] as const)('of "%s" and %s: %s', (words, kind, expected) => {
    expect(saysAlready(words, { kind })).toBe(expected)
  })
})
