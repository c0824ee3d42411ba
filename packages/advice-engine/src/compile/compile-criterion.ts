import type { Criterion } from '../knowledge-base.js'
import type { CompiledQuestion, Node } from './compiled.js'

/** Finds a compiled question; the knowledge base was validated, so it is there. */
export type FindQuestion = (id: string) => CompiledQuestion

/** Makes a valid criterion ready for judging. */
export function compileCriterion(
  criterion: Criterion,
  find: FindQuestion,
  dangerSigns: readonly CompiledQuestion[],
): Node {
  const inner = (child: Criterion): Node => compileCriterion(child, find, dangerSigns)
  switch (criterion.kind) {
    case 'all':
      return { kind: 'at-least', count: criterion.of.length, of: criterion.of.map(inner) }
    case 'any':
      return { kind: 'at-least', count: 1, of: criterion.of.map(inner) }
    case 'at-least':
      return { kind: 'at-least', count: criterion.count, of: criterion.of.map(inner) }
    case 'not':
      return { kind: 'not', node: inner(criterion.criterion) }
    case 'any-danger-sign':
      return { kind: 'at-least', count: 1, of: dangerSigns.map(isYes) }
    case 'yes':
    case 'one-of':
    case 'has':
    case 'between':
      return { kind: 'leaf', question: find(criterion.question), criterion }
    default:
      return criterion satisfies never
  }
}

function isYes(question: CompiledQuestion): Node {
  return { kind: 'leaf', question, criterion: { kind: 'yes', question: question.id } }
}
