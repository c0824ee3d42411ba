import { describe, expect, it } from 'vitest'
import { compile, InvalidAnswersError } from '../../index.js'
import { backPain, harmless } from '../../testing/back-pain.js'
import { plainInterpreter } from '../oracle/plain-interpreter.js'
import { judgeRules, seededReaders } from './index.js'

const engine = compile(backPain)

describe('judgeRules', () => {
  it('names the rules that are met, in the order of the knowledge base', () => {
    expect(judgeRules(engine, { ...harmless, age: 70, fever: 'yes', duration: 'months' })).toEqual({
      met: ['infection', 'long-lasting'],
      unknown: [],
    })
  })

  it('leaves unknown what was not asked, and what only that could change', () => {
    expect(judgeRules(engine, { fever: 'yes', age: 30, pregnancy: 'no' })).toEqual({
      met: [],
      unknown: ['cauda-equina', 'infection', 'long-lasting'],
    })
  })

  it('leaves unknown what the reader is not sure of', () => {
    const { unknown } = judgeRules(engine, { ...harmless, 'saddle-numbness': 'not-sure' })
    expect(unknown).toEqual(['cauda-equina', 'nothing-serious'])
  })

  it('says what the plain interpreter says about readers who answered everything', () => {
    const readers = [...seededReaders(backPain, 500)].map((answers) => ({
      ...harmless,
      'waters-broken': 'no',
      ...answers,
    }))
    for (const answers of readers) {
      const { truth } = plainInterpreter(backPain, answers)
      const where = (wanted: true | null) =>
        backPain.rules.filter(({ when }) => truth(when) === wanted).map(({ id }) => id)
      expect(judgeRules(engine, answers)).toEqual({
        met: where(true),
        unknown: where(null),
      })
    }
  })

  it('refuses answers that are none', () => {
    expect(() => judgeRules(engine, { fever: 'perhaps' })).toThrow(InvalidAnswersError)
  })
})
