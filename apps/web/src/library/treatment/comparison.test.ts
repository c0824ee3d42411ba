import { treatmentSchema } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { exampleKnowledgeBase, exampleTreatment } from '../../content/testing/small-library'
import type { TreatmentPage } from '../../content/treatments'
import { readComparison } from './comparison'
import { readFilters, treatmentsThatFit } from './filters'

type Evidence = NonNullable<TreatmentPage['facts']>['evidence'][number]

const row = (changes: Partial<Evidence>): Evidence => ({
  problem: 'neck',
  certainty: 'low',
  effect: 'small',
  words: 'So.',
  guidelines: 'for',
  references: [],
  ...changes,
})

function treatment(id: string, evidence: Evidence[], changes: object = {}): TreatmentPage {
  const [facts] = exampleKnowledgeBase().treatments
  return {
    page: treatmentSchema.parse(exampleTreatment({ id, deliveredBy: ['doctor'], ...changes })),
    path: `/treatments/${id}`,
    publishedAt: '2026-01-01T00:00:00.000Z',
    isWithdrawn: false,
    facts: facts === undefined ? null : { ...facts, evidence },
  }
}

const problems = ['back', 'neck']
const all = [
  treatment('a', [row({})]),
  treatment('b', [row({ certainty: 'high' }), row({ problem: 'back' })]),
  treatment('c', [], { deliveredBy: ['yourself'] }),
  treatment('d', []),
  treatment('e', []),
]
const compare = (ids: string | string[], problem?: string) =>
  readComparison({ ids, ...(problem !== undefined && { problem }) }, all, problems)

describe('readComparison', () => {
  it.each([
    [[], 'nothing-chosen'],
    ['a', 'too-few'],
    [['a', 'a'], 'too-few'],
    [['a', 'none'], 'too-few'],
    [['a', 'b'], 'compared'],
    [['a', 'b', 'c', 'd'], 'compared'],
    [['a', 'b', 'none'], 'compared'],
    [['a', 'b', 'c', 'd', 'e'], 'too-many'],
  ])('of %j is "%s"', (ids, outcome) => {
    expect(compare(ids).outcome).toBe(outcome)
  })

  it('counts what is not there', () => {
    expect(compare(['a', 'b', 'none']).unknown).toBe(1)
  })

  it('takes the problem that most of them were tested for, unless another was chosen', () => {
    expect(compare(['a', 'b']).problem).toBe('neck')
    expect(compare(['a', 'b'], 'back').problem).toBe('back')
    expect(compare(['a', 'b'], 'made-up').problem).toBe('neck')
  })
})

describe('treatmentsThatFit', () => {
  const fitting = (params: Record<string, string>) =>
    treatmentsThatFit(all, readFilters(params, problems)).map(({ page }) => page.id)

  it.each<[Record<string, string>, string[]]>([
    [{}, ['a', 'b', 'c', 'd', 'e']],
    [{ problem: 'neck' }, ['a', 'b']],
    [{ problem: 'neck', certainty: 'moderate' }, ['b']],
    [{ problem: 'back', certainty: 'high' }, []],
    [{ certainty: 'low' }, ['a', 'b']],
    [{ by: 'yourself' }, ['c']],
    [{ cost: 'free' }, ['a', 'b', 'c', 'd', 'e']],
    [{ problem: 'made-up', by: 'nobody', cost: '-1', certainty: 'x' }, ['a', 'b', 'c', 'd', 'e']],
  ])('for %j are %j', (params, ids) => {
    expect(fitting(params)).toEqual(ids)
  })
})
