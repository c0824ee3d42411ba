import type { Criterion, Score } from '../knowledge-base.js'
import type { CompiledQuestion, Node } from './compiled.js'
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
  /** The opposite of "at least so many are met" is "at least all but one less are not met". */
  const atLeast = (count: number, of: readonly Criterion[]): Node => ({
    kind: 'at-least',
    count: isWanted ? count : of.length - count + 1,
    of: of.map((child) => inner(child)),
  })
  switch (criterion.kind) {
    case 'all':
      return atLeast(criterion.of.length, criterion.of)
    case 'any':
      return atLeast(1, criterion.of)
    case 'at-least':
      return atLeast(criterion.count, criterion.of)
    case 'not':
      return inner(criterion.criterion, !isWanted)
    case 'any-danger-sign':
      return atLeast(
        1,
        dangerSigns.map(({ id }) => ({ kind: 'yes', question: id })),
      )
    case 'score':
      return inner(spellOutScore(criterion, scores))
    default:
      return { kind: 'leaf', question: find(criterion.question), criterion, isWanted }
  }
}

/** The opposite of a criterion. */
export function opposite(node: Node): Node {
  return node.kind === 'leaf'
    ? { ...node, isWanted: !node.isWanted }
    : { ...node, count: node.of.length - node.count + 1, of: node.of.map(opposite) }
}
