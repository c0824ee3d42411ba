import type { Criterion, Score } from '../knowledge-base.js'
import type { CompiledQuestion, Given, Node } from './compiled.js'
import { spellOutScore } from './spell-out-score.js'

/** Finds a compiled question; the knowledge base was validated, so it is there. */
export type FindQuestion = (id: string) => CompiledQuestion

/** Makes a valid criterion ready for judging. */
export function compileCriterion(
  criterion: Criterion,
  find: FindQuestion,
  dangerSigns: readonly CompiledQuestion[],
  scores: readonly Score[] | undefined,
): Node {
  const inner = (child: Criterion): Node => compileCriterion(child, find, dangerSigns, scores)
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
    case 'score':
      return inner(spellOutScore(criterion, scores))
    case 'yes':
    case 'one-of':
    case 'has':
    case 'between':
      return {
        kind: 'leaf',
        question: find(criterion.question),
        criterion,
        matches: matcher(criterion),
      }
    default:
      return criterion satisfies never
  }
}

function isYes(question: CompiledQuestion): Node {
  const criterion: Criterion = { kind: 'yes', question: question.id }
  return { kind: 'leaf', question, criterion, matches: matcher(criterion) }
}

type Leaf = Extract<Criterion, { question: string }>

function matcher(leaf: Leaf): (given: Given) => boolean {
  switch (leaf.kind) {
    case 'yes':
      return (given) => given === 'yes'
    case 'one-of':
      return (given) => typeof given === 'object' && leaf.options.some((id) => given.has(id))
    case 'has':
      return (given) => typeof given === 'object' && given.has(leaf.option)
    case 'between': {
      const { min = -Infinity, max = Infinity } = leaf
      return (given) => typeof given === 'number' && given >= min && given <= max
    }
    default:
      return leaf satisfies never
  }
}
