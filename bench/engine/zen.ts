import type { Criterion, KnowledgeBase } from '@unknot/advice-engine'
import { allCriteria, dangerSigns, unexpectedScore } from './criteria.js'
import { matcher, type Peer } from './peer.js'
import type { Zen } from './zen-package.js'

/**
 * All criteria as one decision table that collects: a row each, with the whole criterion in one cell. A column per
 * question, and an expression node with a key per criterion, are slower.
 */
export function compileZen(zen: Zen, knowledgeBase: KnowledgeBase): Peer {
  const signs = dangerSigns(knowledgeBase)
  const rules = allCriteria(knowledgeBase).map(({ name, when }, place) => ({
    _id: String(place),
    when: toExpression(when, signs),
    name: `'${name}'`,
  }))
  const decision = zen.createDecision(
    graphOf({
      hitPolicy: 'collect',
      inputs: [{ id: 'when', name: 'when' }],
      outputs: [{ id: 'name', name: 'name', field: 'name' }],
      rules,
    }),
  )
  return matcher('zen-engine', 'two values; match only, native code', ({ facts }) => {
    const named = Object.fromEntries(
      Object.entries(facts).map(([question, answer]) => [identifier(question), answer]),
    )
    return async () => namesIn((await decision.evaluate(named)).result)
  })
}

function namesIn(result: unknown): readonly string[] {
  if (!isNamed(result)) throw new Error('zen-engine gave no table.')
  return result.map(({ name }) => name)
}

function isNamed(result: unknown): result is readonly { readonly name: string }[] {
  return Array.isArray(result)
}

function graphOf(table: object): object {
  const at = { position: { x: 0, y: 0 } }
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', ...at, content: { schema: '' } },
      { id: 'table', name: 'table', type: 'decisionTableNode', ...at, content: table },
      { id: 'out', name: 'out', type: 'outputNode', ...at, content: { schema: '' } },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'second', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  }
}

/** Its names hold no hyphen. */
const identifier = (question: string): string => question.replaceAll('-', '_')

function toExpression(criterion: Criterion, signs: readonly string[]): string {
  const each = (of: readonly Criterion[]) => of.map((one) => toExpression(one, signs))
  const isYes = (question: string) => `${identifier(question)} == 'yes'`
  switch (criterion.kind) {
    case 'all':
      return `(${each(criterion.of).join(' and ')})`
    case 'any':
      return `(${each(criterion.of).join(' or ')})`
    case 'at-least':
      return `count([${each(criterion.of).join(', ')}], #) >= ${criterion.count}`
    case 'not':
      return `not (${toExpression(criterion.criterion, signs)})`
    case 'any-danger-sign':
      return `(${signs.map(isYes).join(' or ')})`
    case 'yes':
      return isYes(criterion.question)
    case 'one-of':
      return `${identifier(criterion.question)} in [${criterion.options.map((id) => `'${id}'`).join(', ')}]`
    case 'has':
      return `contains(${identifier(criterion.question)}, '${criterion.option}')`
    case 'between':
      return between(criterion)
    case 'score':
      return unexpectedScore(criterion.score)
  }
}

function between({ question, min, max }: Extract<Criterion, { kind: 'between' }>): string {
  const value = identifier(question)
  if (min === undefined) return `${value} <= ${max}`
  return max === undefined ? `${value} >= ${min}` : `(${value} >= ${min} and ${value} <= ${max})`
}
