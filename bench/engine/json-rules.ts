import type { Criterion, KnowledgeBase } from '@unknot/advice-engine'
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { closure } from './closures.js'
import { allCriteria, dangerSigns, unexpectedScore } from './criteria.js'
import { matcher, type Peer } from './peer.js'
import type { Facts } from './readers.js'

/**
 * Each criterion as one rule of json-rules-engine. It has no word for counting ("at least three of these"), so that counts
 * are laid ready for it among the facts.
 */
export function compileJsonRules(knowledgeBase: KnowledgeBase): Peer {
  const signs = dangerSigns(knowledgeBase)
  const counts = new Map<string, (facts: Facts) => boolean>()
  const named = (criterion: Criterion): NestedCondition => {
    const fact = `counted ${counts.size}`
    counts.set(fact, closure(criterion, signs))
    return { fact, operator: 'equal', value: true }
  }
  const engine = new Engine()
  for (const { name, when } of allCriteria(knowledgeBase))
    engine.addRule({ conditions: { all: [toCondition(when, named)] }, event: { type: name } })
  return matcher('json-rules-engine', 'two values, with a tree of results', ({ facts }) => {
    const counted = [...counts].map(([fact, count]) => [fact, count(facts)] as const)
    const all = { ...facts, ...Object.fromEntries(counted) }
    return async () => (await engine.run(all)).events.map(({ type }) => type)
  })
}

function toCondition(
  criterion: Criterion,
  named: (criterion: Criterion) => NestedCondition,
): NestedCondition {
  switch (criterion.kind) {
    case 'all':
      return { all: criterion.of.map((one) => toCondition(one, named)) }
    case 'any':
      return { any: criterion.of.map((one) => toCondition(one, named)) }
    case 'not':
      return { not: toCondition(criterion.criterion, named) }
    case 'at-least':
    case 'any-danger-sign':
      return named(criterion)
    case 'score':
      return unexpectedScore(criterion.score)
    case 'yes':
      return { fact: criterion.question, operator: 'equal', value: 'yes' }
    case 'one-of':
      return { fact: criterion.question, operator: 'in', value: criterion.options }
    case 'has':
      return { fact: criterion.question, operator: 'contains', value: criterion.option }
    case 'between':
      return between(criterion)
  }
}

function between({
  question: fact,
  min,
  max,
}: Extract<Criterion, { kind: 'between' }>): TopLevelCondition {
  return {
    all: [
      ...(min === undefined ? [] : [{ fact, operator: 'greaterThanInclusive', value: min }]),
      ...(max === undefined ? [] : [{ fact, operator: 'lessThanInclusive', value: max }]),
    ],
  }
}
