import { describe, expect, it } from 'vitest'
import { compile, type Answers, type Rule } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'
import { rule } from '../testing/builders.js'

const fever = { kind: 'yes', question: 'fever' } as const
const numbness = { kind: 'yes', question: 'saddle-numbness' } as const
const old = { kind: 'between', question: 'age', min: 65 } as const
const long = { kind: 'one-of', question: 'duration', options: ['months'] } as const

function adviseWith(only: Rule, answers: Answers) {
  return compile({ ...backPain, rules: [only] }).advise(answers, { today: '2026-11-24' })
}

describe('not sure of a danger sign', () => {
  it('is urgent when an emergency rule asks for it', () => {
    const only = rule('r', 'emergency', { kind: 'all', of: [fever, numbness] })
    expect(adviseWith(only, { ...harmless, fever: 'not-sure' }).careLevel).toBe('urgent')
  })

  it('is soon when an emergency rule asks for its absence', () => {
    const only = rule('r', 'emergency', {
      kind: 'all',
      of: [{ kind: 'not', criterion: fever }, numbness],
    })
    expect(adviseWith(only, { ...harmless, fever: 'not-sure' }).careLevel).toBe('soon')
  })

  it('is soon when only a less urgent rule asks for it', () => {
    const only = rule('r', 'urgent', { kind: 'all', of: [fever, numbness] })
    expect(adviseWith(only, { ...harmless, fever: 'not-sure' }).careLevel).toBe('soon')
  })
})

describe('a rule that a "not sure" keeps from being ruled out', () => {
  it.each([
    ['emergency', 'urgent'],
    ['urgent', 'soon'],
    ['soon', 'soon'],
    ['routine', 'routine'],
    ['self-care', 'self-care'],
  ] as const)('counts, when it says %s, as %s', (careLevel, counted) => {
    const advice = adviseWith(rule('r', careLevel, long), { ...harmless, duration: 'not-sure' })
    expect(advice).toMatchObject({ careLevel: counted, status: 'settled' })
  })

  it('counts even while another answer could still make it met', () => {
    const { age: _age, ...answers } = harmless
    const only = rule('r', 'emergency', { kind: 'any', of: [long, old] })
    const advice = adviseWith(only, { ...answers, duration: 'not-sure' })
    expect(advice).toMatchObject({ careLevel: 'urgent', careLevelAtMost: 'emergency' })
  })

  it('does not count once another answer rules it out', () => {
    const only = rule('r', 'emergency', { kind: 'all', of: [long, old] })
    expect(adviseWith(only, { ...harmless, duration: 'not-sure' }).careLevel).toBe('self-care')
  })

  it('promises no more than it can come to', () => {
    const { age: _age, ...answers } = harmless
    const only = rule('r', 'emergency', { kind: 'all', of: [long, old] })
    const advice = adviseWith(only, { ...answers, duration: 'not-sure' })
    expect(advice).toMatchObject({
      status: 'incomplete',
      careLevel: 'self-care',
      careLevelAtMost: 'urgent',
      stillPossible: [{ id: 'r', careLevel: 'urgent', questions: ['age'] }],
    })
  })
})
