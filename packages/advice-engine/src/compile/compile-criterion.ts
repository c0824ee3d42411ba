import type { Criterion, Score } from '../knowledge-base.js'
import type { CompiledQuestion, Node } from './compiled.js'
import { optionsOf } from './matches.js'
import { spellOutScore } from './spell-out-score.js'

/** Finds a compiled question; the knowledge base was validated, so it is there. */
export type FindQuestion = (id: string) => CompiledQuestion

/** Makes a valid criterion, or its opposite, ready for judging. */
export function compileCriterion(
  criterion: Criterion,
  find: FindQuestion,
  dangerSigns: readonly CompiledQuestion[],
  scores: readonly Score[] | undefined,
  isWanted = true,
): Node {
  const inner = (child: Criterion, isChildWanted = isWanted): Node =>
    compileCriterion(child, find, dangerSigns, scores, isChildWanted)
  const { kind } = criterion
  if (kind === 'not') return inner(criterion.criterion, !isWanted)
  if (kind === 'score') return inner(spellOutScore(criterion, scores))
  if ('question' in criterion) {
    const question = find(criterion.question)
    const options = optionsOf(criterion, question.cells)
    return { kind: 'leaf', question, criterion, options, isWanted }
  }
  const of =
    criterion.kind === 'any-danger-sign'
      ? dangerSigns.map(({ id }) => ({ kind: 'yes', question: id }) as const)
      : criterion.of
  const count = 'count' in criterion ? criterion.count : kind === 'all' ? of.length : 1
  return {
    kind: 'at-least',
    // The opposite of "at least so many are met" is "at least all but one less are not met".
    count: isWanted ? count : of.length - count + 1,
    of: of.map((child) => inner(child)),
  }
}
