import type { CompiledKnowledgeBase } from '../../compile/compiled.js'
import type { Criterion } from '../../knowledge-base.js'
import { createTheory, type Theory } from '../logic/theory.js'
import { answerVariables, type AnswerVariables } from './answer-variables.js'
import { compiledAdvice, type CompiledAdvice } from './compiled-advice.js'
import { compiledDegrees, type CompiledDegrees } from './compiled-degrees.js'
import type { Degrees } from './degrees.js'
import { stated } from './stated.js'

/** All readers of a knowledge base at once. */
export type Model = {
  readonly compiled: CompiledKnowledgeBase
  readonly theory: Theory
  readonly variables: readonly AnswerVariables[]
  /** What the compiled form makes of criteria. */
  readonly degrees: CompiledDegrees
  /** What the compiled form advises. */
  readonly advice: CompiledAdvice
  /** What a criterion comes to by the words of the knowledge base itself. */
  readonly stated: (criterion: Criterion) => Degrees
}

/** A model to ask questions of; `budget` bounds all its searches together. */
export function modelOf(compiled: CompiledKnowledgeBase, budget: number): Model {
  const theory = createTheory(budget)
  const variables = answerVariables(compiled, theory)
  const degrees = compiledDegrees(compiled, variables, theory)
  return {
    compiled,
    theory,
    variables,
    degrees,
    advice: compiledAdvice(compiled, variables, degrees, theory),
    stated: stated(compiled.knowledgeBase, variables, theory),
  }
}
