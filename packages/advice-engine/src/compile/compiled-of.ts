import type { CoreEngine, Engine } from '../engine.js'
import type { CompiledKnowledgeBase } from './compiled.js'
import { compileKnowledgeBase } from './compile-knowledge-base.js'

const known = new WeakMap<CoreEngine, CompiledKnowledgeBase>()

/** Remembers what an engine was made from. */
export function remember(engine: Engine, compiled: CompiledKnowledgeBase): Engine {
  known.set(engine, compiled)
  return engine
}

/** The compiled form that an engine reads. */
export function compiledOf(engine: CoreEngine): CompiledKnowledgeBase {
  return known.get(engine) ?? compileKnowledgeBase(engine.knowledgeBase, engine.release)
}
