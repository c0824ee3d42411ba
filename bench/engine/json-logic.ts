import type { Criterion, KnowledgeBase } from '@unknot/advice-engine'
import { LogicEngine } from 'json-logic-engine'
import { allCriteria, dangerSigns, unexpectedScore } from './criteria.js'
import { matcher, type Peer } from './peer.js'

type Logic = string | number | readonly Logic[] | { readonly [operator: string]: Logic }

/** Up to here a function per criterion is the faster form, from here on one function for all of them. */
const manyCriteria = 1_000

/** json-logic-engine with its criteria compiled, in the form that is the faster one at this size. */
export function compileJsonLogic(knowledgeBase: KnowledgeBase): Peer {
  const engine = new LogicEngine()
  const signs = dangerSigns(knowledgeBase)
  const criteria = allCriteria(knowledgeBase)
  const logic = criteria.map(({ when }) => toLogic(when, signs))
  const name = 'json-logic-engine'
  const gives = 'two values; match only, compiled with eval'
  if (criteria.length > manyCriteria) {
    const all = built(engine.build(logic))
    return matcher(name, gives, ({ facts }) => () => {
      const met = all(facts)
      if (!Array.isArray(met)) throw new Error('json-logic-engine gave no list.')
      return criteria.filter((_criterion, place) => met[place]).map((criterion) => criterion.name)
    })
  }
  const tests = logic.map((one, place) => ({
    name: criteria[place]?.name ?? '',
    test: built(engine.build(one)),
  }))
  return matcher(name, gives, ({ facts }) => () => {
    const met: string[] = []
    for (const { name, test } of tests) if (test(facts)) met.push(name)
    return met
  })
}

type Built = (facts: unknown) => unknown

/** What `build` gives is typed as anything. */
function built(made: unknown): Built {
  if (!isBuilt(made)) throw new Error('json-logic-engine gave no function.')
  return made
}

function isBuilt(made: unknown): made is Built {
  return typeof made === 'function'
}

function toLogic(criterion: Criterion, signs: readonly string[]): Logic {
  const each = (of: readonly Criterion[]) => of.map((one) => toLogic(one, signs))
  switch (criterion.kind) {
    case 'all':
      return { and: each(criterion.of) }
    case 'any':
      return { or: each(criterion.of) }
    case 'at-least': {
      const ones = each(criterion.of).map((one): Logic => ({ if: [one, 1, 0] }))
      return { '>=': [{ '+': ones }, criterion.count] }
    }
    case 'not':
      return { '!': [toLogic(criterion.criterion, signs)] }
    case 'any-danger-sign':
      return { or: signs.map((sign): Logic => ({ '===': [{ var: sign }, 'yes'] })) }
    case 'yes':
      return { '===': [{ var: criterion.question }, 'yes'] }
    case 'one-of':
      return { in: [{ var: criterion.question }, criterion.options] }
    case 'has':
      return { in: [criterion.option, { var: criterion.question }] }
    case 'between':
      return between(criterion)
    case 'score':
      return unexpectedScore(criterion.score)
  }
}

/** Of an answer that is no number, such as that to a question that was not asked, neither side holds. */
function between({ question, min, max }: Extract<Criterion, { kind: 'between' }>): Logic {
  const value = { var: question }
  if (min === undefined) return { '<=': [value, max ?? Infinity] }
  return max === undefined ? { '>=': [value, min] } : { '<=': [min, value, max] }
}
