import type * as engine from '@unknot/advice-engine'
import type { Criterion } from '../criterion/criterion.schema.js'
import type { Vignette } from '../vignette/vignette.schema.js'
import type { KnowledgeBase } from './knowledge-base.schema.js'

/** Compiles only while `Ours` can be given where `Theirs` is wanted. */
type Fits<Ours extends Theirs, Theirs> = Ours

/** What we parse is what the engine reads. */
export type EngineKnowledgeBase = Fits<KnowledgeBase, engine.KnowledgeBase>
export type EngineCriterion = Fits<Criterion, engine.Criterion>
export type EngineAnswers = Fits<Vignette['answers'], engine.Answers>
