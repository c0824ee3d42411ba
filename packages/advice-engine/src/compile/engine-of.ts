import { read } from '../advise/reading.js'
import { withMethods } from '../core/loaded-engine.js'
import type { CompileOptions, Engine } from '../engine.js'
import { whatIfPairs } from '../explain/what-if-pairs.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { compileKnowledgeBase } from './compile-knowledge-base.js'
import { remember } from './compiled-of.js'

/**
 * Makes a knowledge base ready to advise that `compile` has accepted before, such as that of a sealed release. It is not
 * checked again: for a browser that is less to load and to wait for. What another knowledge base leads to is not said.
 *
 * @example
 * const { knowledgeBase, hash } = opened.value
 * const engine = compileChecked(knowledgeBase, { release: hash })
 */
export function compileChecked(knowledgeBase: KnowledgeBase, options: CompileOptions = {}): Engine {
  const compiled = compileKnowledgeBase(knowledgeBase, options.release ?? null)
  const engine: Engine = {
    ...withMethods(compiled),
    whatIfPairs: (answers) => whatIfPairs(read(compiled, answers)),
  }
  return remember(engine, compiled)
}
