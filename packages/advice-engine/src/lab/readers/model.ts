import type { CompiledKnowledgeBase } from '../../compile/compiled.js'
import type { Criterion } from '../../knowledge-base.js'
import { createTheory, type Theory } from '../logic/theory.js'
import { answerSheet, answerVariables, type AnswerVariables } from './answer-variables.js'
import { compiledAdvice, type CompiledAdvice } from './compiled-advice.js'
import { compiledDegrees, type CompiledDegrees } from './compiled-degrees.js'
import type { Degrees } from './degrees.js'
import type { SheetEntry } from './sheet.js'
import { stated } from './stated.js'

/** All readers of a knowledge base at once. */
export type Model = {
  readonly compiled: CompiledKnowledgeBase
  readonly theory: Theory
  /** What readers answer. */
  readonly sheet: readonly SheetEntry[]
  /** What the knowledge base sees of it, in the order of its questions. */
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
  return modelOn(answerSheet([compiled], theory), compiled, theory)
}

/** The models of two knowledge bases whose readers answer on the same sheet. */
export function modelsOf(
  before: CompiledKnowledgeBase,
  after: CompiledKnowledgeBase,
  budget: number,
): { readonly before: Model; readonly after: Model } {
  const theory = createTheory(budget)
  const sheet = answerSheet([after, before], theory)
  return { before: modelOn(sheet, before, theory), after: modelOn(sheet, after, theory) }
}

/** The model of a knowledge base whose readers answer on a given sheet. */
export function modelOn(
  sheet: readonly SheetEntry[],
  compiled: CompiledKnowledgeBase,
  theory: Theory,
): Model {
  const variables = answerVariables(compiled, sheet, theory)
  const degrees = compiledDegrees(compiled, variables, theory)
  return {
    compiled,
    theory,
    sheet,
    variables,
    degrees,
    advice: compiledAdvice(compiled, variables, degrees, theory),
    stated: stated(compiled.knowledgeBase, variables, theory),
  }
}
