import type { Criterion, KnowledgeBase } from '@unknot/advice-engine'
import { allCriteria, dangerSigns, unexpectedScore } from './criteria.js'
import { matcher, type Peer } from './peer.js'
import type { Facts } from './readers.js'

type Test = (facts: Facts) => boolean

/** Each criterion as a plain function: the measure of all others. */
export function compileClosures(knowledgeBase: KnowledgeBase): Peer {
  const signs = dangerSigns(knowledgeBase)
  const tests = allCriteria(knowledgeBase).map(({ name, when }) => ({
    name,
    test: closure(when, signs),
  }))
  return matcher('plain closures', 'two values; match only', ({ facts }) => () => {
    const met: string[] = []
    for (const { name, test } of tests) if (test(facts)) met.push(name)
    return met
  })
}

/** A criterion as a function of the facts. */
export function closure(criterion: Criterion, signs: readonly string[]): Test {
  switch (criterion.kind) {
    case 'all': {
      const tests = criterion.of.map((one) => closure(one, signs))
      return (facts) => tests.every((test) => test(facts))
    }
    case 'any': {
      const tests = criterion.of.map((one) => closure(one, signs))
      return (facts) => tests.some((test) => test(facts))
    }
    case 'at-least': {
      const tests = criterion.of.map((one) => closure(one, signs))
      const { count } = criterion
      return (facts) => tests.filter((test) => test(facts)).length >= count
    }
    case 'not': {
      const test = closure(criterion.criterion, signs)
      return (facts) => !test(facts)
    }
    case 'any-danger-sign':
      return (facts) => signs.some((sign) => facts[sign] === 'yes')
    case 'score':
      return unexpectedScore(criterion.score)
    default:
      return leaf(criterion)
  }
}

type Leaf = Extract<Criterion, { kind: 'yes' | 'one-of' | 'has' | 'between' }>

function leaf(criterion: Leaf): Test {
  const { question } = criterion
  switch (criterion.kind) {
    case 'yes':
      return (facts) => facts[question] === 'yes'
    case 'one-of': {
      const options = new Set<unknown>(criterion.options)
      return (facts) => options.has(facts[question])
    }
    case 'has': {
      const { option } = criterion
      return (facts) => {
        const ticked = facts[question]
        return Array.isArray(ticked) && ticked.includes(option)
      }
    }
    case 'between': {
      const { min = -Infinity, max = Infinity } = criterion
      return (facts) => {
        const value = facts[question]
        return typeof value === 'number' && value >= min && value <= max
      }
    }
  }
}
