import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import type { Answers } from '@unknot/advice-engine'
import { describe, expect, it } from 'vitest'
import { corpus, engine, today } from './starter-corpus.js'

const trips = (answers: Answers, rule: string): boolean =>
  engine
    .advise(fillHarmlessly(engine.knowledgeBase, answers), { today })
    .because.some(({ id }) => id === rule)

/** Rules that read required answers only, so that no answer can be left out; their near misses are vignettes. */
const onRequiredAnswers: Readonly<Record<string, string>> = {
  'under-eighteen': 'under-eighteen-near-miss',
  'pain-over-six-weeks': 'pain-over-six-weeks-near-miss',
  'new-pain-without-danger-signs': 'new-pain-without-danger-signs-near-miss',
}

describe('every rule', () => {
  it.each(corpus.rules.map(({ id }) => id))('%s is tripped by a vignette', (id) => {
    const cases = corpus.vignettes.filter(({ expect: { because } }) => because?.includes(id))
    expect(cases.length).toBeGreaterThan(0)
  })

  it.each(corpus.rules.map(({ id }) => id).filter((id) => !(id in onRequiredAnswers)))(
    '%s is missed once an answer of its vignette is harmless',
    (id) => {
      const answers =
        corpus.vignettes.find(({ expect: { because } }) => because?.includes(id))?.answers ?? {}
      const others = Object.keys(answers).map((left) =>
        Object.fromEntries(Object.entries(answers).filter(([question]) => question !== left)),
      )
      expect(trips(answers, id)).toBe(true)
      expect(others.some((fewer) => 'age' in fewer && !trips(fewer, id))).toBe(true)
    },
  )

  it.each(Object.entries(onRequiredAnswers))('%s is missed by %s', (rule, vignette) => {
    const near = corpus.vignettes.find(({ id }) => id === vignette)
    expect(near).toBeDefined()
    expect(trips(near?.answers ?? {}, rule)).toBe(false)
  })
})
