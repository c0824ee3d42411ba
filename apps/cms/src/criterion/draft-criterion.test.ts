import { criterionExamples } from '@unknot/content-schema/examples'
import type { Criterion } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { draftCriterionSchema, joinedAs, withParts, type Group } from './draft-criterion'

const yes = (question: string): Criterion => ({ kind: 'yes', question })
const both: Group = { kind: 'all', of: [yes('fever'), yes('cough')] }

describe('a criterion that is being built', () => {
  it.each(Object.values(criterionExamples))('reads %j as the engine does', (example) => {
    expect(draftCriterionSchema.parse(example)).toEqual(example)
  })

  it('may still lack what the engine needs, and nothing else', () => {
    expect(
      draftCriterionSchema.safeParse({ kind: 'one-of', question: '', options: [] }).success,
    ).toBe(true)
    expect(draftCriterionSchema.safeParse({ kind: 'all', of: [] }).success).toBe(true)
    expect(draftCriterionSchema.safeParse({ kind: 'maybe' }).success).toBe(false)
  })

  it('keeps its parts when they are joined otherwise', () => {
    expect(joinedAs('any', both)).toEqual({ kind: 'any', of: both.of })
    expect(joinedAs('at-least', both)).toEqual({ kind: 'at-least', count: 2, of: both.of })
    expect(joinedAs('not', both)).toEqual({ kind: 'not', criterion: { kind: 'any', of: both.of } })
    expect(joinedAs('all', { kind: 'not', criterion: yes('fever') })).toEqual({
      kind: 'all',
      of: [yes('fever')],
    })
  })

  it('says "none of these" where "not" gets a second part', () => {
    const not: Group = { kind: 'not', criterion: yes('fever') }

    expect(withParts(not, [yes('fever'), yes('cough')])).toEqual({
      kind: 'not',
      criterion: { kind: 'any', of: [yes('fever'), yes('cough')] },
    })
  })
})
