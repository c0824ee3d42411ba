import type { KnowledgeBase } from '../knowledge-base.js'
import { loadIndex } from './load-index.js'
import type { LoadedEngine } from './loaded-engine.js'
import type { PrebuiltIndex } from './prebuilt-index.js'

/** What `load` must be told besides. */
export type LoadOptions = {
  /** SHA-256 of the release that the knowledge base comes from: the index must be of the same. */
  readonly release: string
}

/**
 * Makes a knowledge base ready to advise with the index that `buildIndex` made of it, in a fraction of the time of
 * `compile` and of the code. Neither is checked again: take both from a release that `open` has accepted.
 *
 * @throws {UnfitIndexError} for an index of another format or release, or one that does not fit the knowledge base.
 * @example
 * const { knowledgeBase, index, manifest } = opened.value
 * const engine = load(knowledgeBase, index, { release: manifest.hash })
 * const advice = advise(engine, { 'saddle-numbness': 'yes' }, { today: '2026-11-24' })
 */
export function load(
  knowledgeBase: KnowledgeBase,
  index: PrebuiltIndex,
  { release }: LoadOptions,
): LoadedEngine {
  return loadIndex(knowledgeBase, index, release)
}
