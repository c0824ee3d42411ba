import type * as engine from '@unknot/advice-engine'
// oxlint-disable-next-line no-restricted-imports -- types only: the cases that the engine's testkit runs
import type { Vignette as EngineVignette } from '@unknot/advice-engine/testkit'
import type { CareLevel } from '../care-level/care-level.schema.js'
import type { Criterion } from '../criterion/criterion.schema.js'
import type { Basis, Certainty, Effect } from '../evidence/evidence.schema.js'
import type { AskedQuestion } from '../question/question.schema.js'
import type { Rule } from '../rule/rule.schema.js'
import type { TreatmentFacts } from '../treatment/treatment.schema.js'
import type { Vignette } from '../vignette/vignette.schema.js'
import type { PrebuiltIndex } from '../release/prebuilt-index.schema.js'
import type { KnowledgeBase, Score } from './knowledge-base.schema.js'

/** Compiles only while `Given` can stand where `Wanted` is wanted. */
export type Fits<Given extends Wanted, Wanted> = Given

/** What we parse goes into the engine. */
export type IntoTheEngine = [
  Fits<KnowledgeBase, engine.KnowledgeBase>,
  Fits<AskedQuestion, engine.Question>,
  Fits<Rule, engine.Rule>,
  Fits<TreatmentFacts, engine.Treatment>,
  Fits<Score, engine.Score>,
  Fits<Criterion, engine.Criterion>,
  Fits<Basis, engine.Basis>,
  Fits<Vignette['answers'], engine.Answers>,
  Fits<Vignette, EngineVignette>,
  Fits<PrebuiltIndex, engine.PrebuiltIndex>,
]

/** What the engine says is shown in our words: it knows no word that we do not know. */
export type OutOfTheEngine = [
  Fits<engine.CareLevel, CareLevel>,
  Fits<engine.Certainty, Certainty>,
  Fits<engine.Effect, Effect>,
  Fits<engine.TreatmentStep, TreatmentFacts['step']>,
  Fits<engine.Advice['status'], NonNullable<Vignette['expect']['status']>>,
]

/** A vignette may expect all that the engine can tell, and nothing that it would not look at. */
export type Expected = [
  Fits<keyof Vignette['expect'], keyof EngineVignette['expect']>,
  Fits<keyof EngineVignette['expect'], keyof Vignette['expect']>,
]

/** No field is lost on the way in: the engine reads every field that we parse, and we parse every field it reads. */
export type NoFieldLost = [
  Fits<keyof KnowledgeBase, keyof engine.KnowledgeBase>,
  Fits<keyof engine.KnowledgeBase, keyof KnowledgeBase>,
  Fits<keyof Score, keyof engine.Score>,
  Fits<keyof engine.Score, keyof Score>,
  Fits<Criterion['kind'], engine.Criterion['kind']>,
  Fits<engine.Criterion['kind'], Criterion['kind']>,
  Fits<keyof Rule, keyof engine.Rule>,
  Fits<keyof engine.Rule, keyof Rule>,
  Fits<keyof TreatmentFacts, keyof engine.Treatment>,
  Fits<keyof engine.Treatment, keyof TreatmentFacts>,
]
