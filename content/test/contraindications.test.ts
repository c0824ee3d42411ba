import { compile, type KnowledgeBase } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import { describe, expect, it } from 'vitest'
import { corpus, engine, today } from './starter-corpus.js'

const { knowledgeBase } = engine

/** The same treatments where nothing else leaves one out: no danger sign, no urgent rule, and no ban. */
const alone: KnowledgeBase = {
  ...knowledgeBase,
  rules: knowledgeBase.rules.filter(({ careLevel }) => careLevel === 'self-care').slice(0, 1),
  questions: knowledgeBase.questions.map((question) =>
    question.kind === 'yes-no' ? { ...question, role: 'fact' } : question,
  ),
  treatments: knowledgeBase.treatments.map(({ neverSuggested: _ban, ...treatment }) => treatment),
}
const lone = compile(alone)

/** "treatment contraindication" of those that a vignette meets while it says that the treatment is not for its reader. */
const met = new Set(
  corpus.vignettes.flatMap(({ answers, others, expect: { never = [] } }) => {
    const sheet = others === 'no-danger-signs' ? fillHarmlessly(alone, answers) : answers
    return lone
      .advise(sheet, { today })
      .excluded.filter(({ treatment }) => never.includes(treatment))
      .flatMap(({ treatment, hits }) => hits.map(({ id }) => `${treatment} ${id}`))
  }),
)

describe('every contraindication', () => {
  it.each(
    knowledgeBase.treatments.flatMap(({ id, contraindications }) =>
      contraindications.map((one) => `${id} ${one.id}`),
    ),
  )('%s is met by a vignette that never suggests the treatment', (name) => {
    expect(met).toContain(name)
  })
})
