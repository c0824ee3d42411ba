import { assemble } from '../compile/assemble.js'
import type { CompiledCriterion, LoadedKnowledgeBase, Node } from '../compile/compiled.js'
import { degreeIndex } from '../compile/degree-index.js'
import type { Criterion, KnowledgeBase } from '../knowledge-base.js'
import { indexFormat, sizesOf, type PrebuiltIndex } from './prebuilt-index.js'
import { UnfitIndexError } from './unfit-index-error.js'

/** The compiled form, as a prebuilt index has it. @throws {UnfitIndexError} */
export function loadIndex(
  knowledgeBase: KnowledgeBase,
  index: PrebuiltIndex,
  release: string,
): LoadedKnowledgeBase {
  const misfit = findMisfit(knowledgeBase, index, release)
  if (misfit !== null) throw new UnfitIndexError(misfit)
  const placed: CompiledCriterion[] = []
  const byIndex: CompiledCriterion[] = []
  const assembled = assemble(knowledgeBase, release, index, (criterion, toNode) => {
    const found = new CriterionInPlace(index.criteria[placed.length] ?? -1, criterion, toNode)
    placed.push(found)
    byIndex[found.index] ??= found
    return found
  })
  if (placed.length !== index.criteria.length) throw new UnfitIndexError(damaged)
  return {
    ...assembled,
    conditional: index.conditional.flatMap((place) => assembled.questions[place] ?? []),
    index: degreeIndex(
      index,
      index.wide.flatMap((place) => byIndex[place] ?? []),
    ),
  }
}

/** A criterion that is made ready for judging, part by part, when somebody asks for its parts. */
class CriterionInPlace implements CompiledCriterion {
  readonly index: number
  readonly #criterion: Criterion
  readonly #toNode: (criterion: Criterion) => Node
  #node: Node | undefined

  constructor(index: number, criterion: Criterion, toNode: (criterion: Criterion) => Node) {
    this.index = index
    this.#criterion = criterion
    this.#toNode = toNode
  }

  get node(): Node {
    return (this.#node ??= this.#toNode(this.#criterion))
  }
}

const damaged = 'is damaged or of another knowledge base'

function findMisfit(
  knowledgeBase: KnowledgeBase,
  index: PrebuiltIndex,
  release: string,
): string | null {
  if (index.format !== indexFormat) return `has format ${index.format}, not ${indexFormat}`
  if (index.release !== release) return `is of release ${index.release}, not ${release}`
  try {
    return sizesOf(knowledgeBase, index) === index.sizes ? null : damaged
  } catch {
    return damaged
  }
}
