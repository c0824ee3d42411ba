import type { CompileOptions, Engine } from '../engine.js'
import { KnowledgeBaseError } from '../errors.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { compileChecked } from './engine-of.js'
import { validate } from './validate.js'

/**
 * Checks a knowledge base and makes it ready to advise.
 *
 * @throws {KnowledgeBaseError} naming every problem at once.
 * @example
 * const engine = compile(knowledgeBase)
 * const advice = engine.advise({ 'saddle-numbness': 'yes' }, { today: '2026-11-24' })
 */
export function compile(knowledgeBase: KnowledgeBase, options: CompileOptions = {}): Engine {
  const problems = validate(knowledgeBase)
  if (problems.length > 0) throw new KnowledgeBaseError(problems)
  return compileChecked(knowledgeBase, options)
}
