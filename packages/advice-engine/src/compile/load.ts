/* oxlint-disable typescript/no-non-null-assertion -- an index that fits names questions and criteria that are there */
import { assemble } from './assemble.js'
import type { CompiledCriterion, LoadedKnowledgeBase, Node } from './compiled.js'
import { degreeIndex } from './degree-index.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { indexFormat, sizesOf, type PrebuiltIndex } from '../core/prebuilt-index.js'
import { UnfitIndexError } from '../core/unfit-index-error.js'

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
): LoadedKnowledgeBase {
  const misfit = findMisfit(knowledgeBase, index, release)
  if (misfit !== null) throw new UnfitIndexError(misfit)
  let placed = 0
  const byIndex: CompiledCriterion[] = []
  const assembled = assemble(knowledgeBase, release, index, (criterion, toNode) => {
    const place = index.criteria[placed] ?? -1
    placed += 1
    return (byIndex[place] = new LoadedCriterion(place, () => toNode(criterion)))
  })
  if (placed !== index.criteria.length) throw new UnfitIndexError(damaged)
  return {
    ...assembled,
    conditional: index.conditional.map((place) => assembled.questions[place]!),
    index: degreeIndex(
      index,
      index.wide.map((place) => byIndex[place]!),
    ),
  }
}

/** A criterion that is made ready when it is first asked for its parts. */
class LoadedCriterion implements CompiledCriterion {
  readonly index: number
  readonly #toNode: () => Node
  #node: Node | undefined

  constructor(index: number, toNode: () => Node) {
    this.index = index
    this.#toNode = toNode
  }

  get node(): Node {
    return (this.#node ??= this.#toNode())
  }
}

const damaged = 'is damaged or of another knowledge base'

function findMisfit(
  knowledgeBase: KnowledgeBase,
  index: PrebuiltIndex,
  release: string,
): string | null {
  const format: number = index.format
  if (format !== indexFormat) return `has format ${format}, not ${indexFormat}`
  if (index.release !== release) return `is of release ${index.release}, not ${release}`
  try {
    return sizesOf(knowledgeBase, index) === index.sizes ? null : damaged
  } catch {
    return damaged
  }
}
