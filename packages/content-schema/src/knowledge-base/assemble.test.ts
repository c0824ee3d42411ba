import { describe, expect, it } from 'vitest'
import type { Criterion } from '../criterion/criterion.schema.js'
import { questionExamples } from '../question/question.examples.js'
import { referenceExamples } from '../reference/reference.examples.js'
import { ruleExamples } from '../rule/rule.examples.js'
import { treatmentFactsExamples } from '../treatment/treatment.examples.js'
import { scores } from './scores.js'
import {
  assembleKnowledgeBase,
  citationLabel,
  referenceAddress,
  type KnowledgeSources,
} from './assemble.js'

const sources: KnowledgeSources = {
  questions: Object.values(questionExamples),
  rules: Object.values(ruleExamples),
  treatments: Object.values(treatmentFactsExamples),
  references: Object.values(referenceExamples),
}

describe('assembleKnowledgeBase', () => {
  it('gives the same for the same documents in any order', () => {
    const turned: KnowledgeSources = {
      questions: sources.questions.toReversed(),
      rules: sources.rules.toReversed(),
      treatments: sources.treatments.toReversed(),
      references: sources.references.toReversed(),
    }
    expect(assembleKnowledgeBase(turned)).toEqual(assembleKnowledgeBase(sources))
  })

  it('asks screen by screen, and within a screen in order', () => {
    expect(assembleKnowledgeBase(sources).questions.map(({ id }) => id)).toEqual([
      'saddle-numbness',
      'age',
      'body-site',
      'duration',
      'new-kind-of-pain',
      'medicines',
      'equipment',
    ])
  })

  it('leaves out screens that ask nothing', () => {
    const { screens } = assembleKnowledgeBase({ ...sources, questions: [questionExamples.number] })
    expect(screens.map(({ id }) => id)).toEqual(['about-you'])
  })

  it('counts the scores that a criterion reads, and no other', () => {
    const yellowFlags = { kind: 'score', score: 'yellow-flags', min: 4 } as const
    const withScore = (when: Criterion) => ({
      ...sources,
      rules: [{ ...ruleExamples.full, when }],
    })
    expect(assembleKnowledgeBase(sources)).not.toHaveProperty('scores')
    expect(
      assembleKnowledgeBase(withScore({ kind: 'not', criterion: yellowFlags })).scores,
    ).toEqual(scores)
    expect(assembleKnowledgeBase(withScore({ kind: 'any', of: [yellowFlags] })).scores).toEqual(
      scores,
    )
  })

  it('leaves out what only editors need', () => {
    for (const question of assembleKnowledgeBase(sources).questions) {
      expect(question).not.toHaveProperty('order')
      expect(question).not.toHaveProperty('evidenceField')
    }
  })

  it('takes along the sources that are cited, and no other', () => {
    const { references } = assembleKnowledgeBase(sources)
    expect(references.map(({ id }) => id)).toEqual(['R10', 'R11', 'R24', 'R44'])

    const without = assembleKnowledgeBase({ ...sources, treatments: [] })
    expect(without.references.map(({ id }) => id)).toEqual(['R10', 'R11'])
  })
})

describe('citationLabel', () => {
  it('names the year where there is one', () => {
    expect(citationLabel(referenceExamples.website)).toBe(
      'NHS (2025). Back pain: when to get help. NHS website',
    )
    expect(citationLabel(referenceExamples.minimal)).toBe(
      'GIRFT / NHS England (with CSP, BASS). National suspected cauda equina syndrome pathway. GIRFT',
    )
  })
})

describe('referenceAddress', () => {
  it('prefers the DOI, then takes the address, then has none', () => {
    expect(referenceAddress(referenceExamples.full)).toBe(
      'https://doi.org/10.1097/01.brs.0000214881.10814.64',
    )
    expect(referenceAddress(referenceExamples.website)).toBe(
      'https://www.nhs.uk/conditions/back-pain',
    )
    expect(referenceAddress(referenceExamples.minimal)).toBeUndefined()
  })
})
