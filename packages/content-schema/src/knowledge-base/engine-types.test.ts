import type * as engine from '@unknot/advice-engine'
import { describe, expect, it } from 'vitest'
import { vignetteExamples } from '../vignette/vignette.examples.js'
import type { Fits } from './engine-types.js'
import { knowledgeBaseExample } from './knowledge-base.examples.js'

/** None of these lines may compile; one that does is an error of the type check, which reads the tests too. */
export type Refused = [
  // @ts-expect-error -- a care level that the engine does not know
  Fits<'later', engine.CareLevel>,
  // @ts-expect-error -- a criterion that the engine does not know
  Fits<{ kind: 'none'; of: [] }, engine.Criterion>,
  // @ts-expect-error -- an answer that is no option, number or list
  Fits<{ fever: boolean }, engine.Answers>,
]

describe('what we parse', () => {
  it('is what the engine reads', () => {
    const knowledgeBase: engine.KnowledgeBase = knowledgeBaseExample
    const answers: engine.Answers = vignetteExamples.full.answers
    expect(Object.keys(knowledgeBase)).toEqual([
      'schemaVersion',
      'screens',
      'questions',
      'problems',
      'rules',
      'treatments',
      'references',
    ])
    expect(answers).toEqual(vignetteExamples.full.answers)
  })
})
