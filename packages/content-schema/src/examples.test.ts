import { describe, expect, it } from 'vitest'
import * as examples from './examples.js'
import { lintSections } from './lint/lint-sections.js'

const pages = [
  ...Object.values(examples.articleExamples),
  ...Object.values(examples.treatmentExamples),
  ...Object.values(examples.conditionExamples),
  ...Object.values(examples.exerciseExamples),
  ...Object.values(examples.muscleExamples),
  ...Object.values(examples.glossaryTermExamples),
  ...Object.values(examples.factCheckExamples),
]

describe('the examples', () => {
  it.each(pages)('pass the lint of sections: $kind $id', ({ sections }) => {
    expect(lintSections(sections)).toEqual([])
  })

  it.each(pages)('name every source that the text cites: $kind $id', ({ sections, references }) => {
    const cited = [...JSON.stringify(sections).matchAll(/"reference":"(R\d+)"/g)].map(
      ([, id]) => id,
    )
    expect(references).toEqual(expect.arrayContaining(cited))
  })

  it('speak of the same rule, treatment and page throughout', () => {
    const { articleExamples, manifestExamples, ruleExamples, treatmentFactsExamples } = examples
    expect(articleExamples.full.dangerSigns).toEqual([ruleExamples.full.id])
    expect(articleExamples.full.relatedTreatments).toEqual([treatmentFactsExamples.full.id])
    expect(manifestExamples.full.entries[0]?.path).toBe(
      `/treatments/${treatmentFactsExamples.full.id}`,
    )
  })
})
