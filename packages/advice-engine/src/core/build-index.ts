import { compiledOf } from '../compile/compiled-of.js'
import type { CompiledCriterion, CompiledKnowledgeBase } from '../compile/compiled.js'
import type { Engine } from '../engine.js'
import { indexFormat, sizesOf, type PrebuiltIndex } from './prebuilt-index.js'
import { UnnamedReleaseError } from './unnamed-release-error.js'

/**
 * What compiling found out, as plain JSON, for `load` of `@unknot/advice-engine/core`. The engine must know the release
 * that it is of: `compile(knowledgeBase, { release })`.
 *
 * @throws {UnnamedReleaseError}
 */
export function buildIndex(engine: Engine): PrebuiltIndex {
  if (engine.release === null) throw new UnnamedReleaseError()
  const compiled = compiledOf(engine)
  const { questions, treatments, conditional, firstReviewDue, index } = compiled
  const { uses, criterionOf, noughts, wide } = index
  const prebuilt: Omit<PrebuiltIndex, 'sizes'> = {
    format: indexFormat,
    release: engine.release,
    questions: questions.map(
      ({ place, isRequired, isDangerSign, notSureLevel, borders, cells }) => ({
        place,
        isRequired,
        isDangerSign,
        notSureLevel,
        borders,
        cells,
      }),
    ),
    treatments: treatments.map(({ place, withheldFrom, forProblem }) => ({
      place,
      withheldFrom,
      forProblem,
    })),
    firstReviewDue,
    conditional: conditional.map((question) => question.index),
    criteria: criteriaInOrder(compiled).map((criterion) => criterion.index),
    wide: wide.map((criterion) => criterion.index),
    uses: uses.map((own) =>
      own.map(({ terms, ...wanted }) => ({ ...wanted, terms: `0x${terms.toString(16)}` })),
    ),
    criterionOf,
    count: noughts.length,
  }
  return { ...prebuilt, sizes: sizesOf(compiled.knowledgeBase, prebuilt) }
}

/** All criteria in the order in which `assemble` asks for their places. */
function criteriaInOrder({
  questions,
  rules,
  problems,
  treatments,
  scores,
}: CompiledKnowledgeBase): readonly CompiledCriterion[] {
  return [
    ...questions.flatMap(({ askedWhen }) => askedWhen ?? []),
    ...rules.map(({ when }) => when),
    ...problems.map(({ when }) => when),
    ...treatments.flatMap(({ suggestedWhen, favouredWhen, contraindications, cautions }) => [
      ...(suggestedWhen === null ? [] : [suggestedWhen]),
      ...favouredWhen,
      ...contraindications.map(({ when }) => when),
      ...cautions.map(({ when }) => when),
    ]),
    ...scores.flatMap(({ items }) => items.map(({ when }) => when)),
  ]
}
