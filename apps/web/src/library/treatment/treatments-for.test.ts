import { treatmentFactsSchema, type TreatmentEvidence } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import type { TreatmentPage } from '../../content/treatments'
import { exampleTreatment } from '../../content/testing/small-library'
import { treatmentsFor } from './treatments-for'

function treatment(name: string, evidence: Partial<TreatmentEvidence> | null): TreatmentPage {
  const page = exampleTreatment({ name })
  if (page.kind !== 'treatment') throw new Error('Not a treatment.')
  const row = {
    problem: 'pain',
    certainty: 'low',
    effect: 'small',
    words: 'Words.',
    guidelines: 'silent',
    references: [],
    ...evidence,
  }
  const facts = treatmentFactsSchema.parse({
    id: 'example',
    name,
    evidenceRow: 'T01',
    step: 'self-care',
    withheldFrom: 'urgent',
    favouredWhen: [],
    cost: 'free',
    effort: 'low',
    evidence: evidence === null ? [] : [row],
    contraindications: [],
    cautions: [],
  })
  return { page, path: `/treatments/${name}`, publishedAt: '', isWithdrawn: false, facts }
}

const namesFor = (...treatments: TreatmentPage[]): string[] =>
  treatmentsFor(treatments, 'pain').map(({ name }) => name)

describe('treatmentsFor', () => {
  it('puts what helps before what is not clear, what does nothing and what is advised against', () => {
    expect(
      namesFor(
        treatment('against', { certainty: 'high', effect: 'large', guidelines: 'against' }),
        treatment('nothing', { certainty: 'high', effect: 'none' }),
        treatment('not clear', { certainty: 'high', effect: 'unknown' }),
        treatment('helps', { certainty: 'very-low', effect: 'tiny' }),
      ),
    ).toEqual(['helps', 'not clear', 'nothing', 'against'])
  })

  it('puts the surer before the bigger', () => {
    expect(
      namesFor(
        treatment('bigger', { certainty: 'low', effect: 'large' }),
        treatment('surer', { certainty: 'moderate', effect: 'small' }),
      ),
    ).toEqual(['surer', 'bigger'])
  })

  it('leaves out what was not tested for the problem, or has no facts', () => {
    expect(
      namesFor(treatment('untested', null), { ...treatment('no facts', {}), facts: null }),
    ).toEqual([])
  })
})
