import { lazyField } from '../advise/lazy-field.js'
import { assemble } from '../compile/assemble.js'
import type { CompiledCriterion, LoadedKnowledgeBase } from '../compile/compiled.js'
import { degreeIndex } from '../compile/degree-index.js'
import type { KnowledgeBase } from '../knowledge-base.js'
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
    const place = { index: index.criteria[placed.length] ?? -1 }
    const found = lazyField(place, 'node', () => toNode(criterion))
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
