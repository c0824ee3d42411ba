import { describe, expect, it } from 'vitest'
import { compile } from '../../index.js'
import { backPain } from '../../testing/back-pain.js'
import { cover, type Vignette } from './index.js'

const engine = compile(backPain)

const vignette = (id: string, answers: Vignette['answers']): Vignette => ({
  id,
  name: id,
  today: '2026-11-24',
  others: 'no-danger-signs',
  answers: { age: 34, duration: 'days', ...answers },
  expect: {},
})

const coverage = cover(engine, [
  vignette('old-and-feverish', { age: 70, fever: 'yes' }),
  vignette('feverish', { fever: 'yes' }),
  vignette('on-warfarin', { medicines: ['warfarin'] }),
  vignette('unsure', { fever: 'not-sure' }),
])
const infection = coverage.rules.find(({ rule }) => rule === 'infection')

describe('cover', () => {
  it('names the vignettes that meet a rule, and those that nearly do', () => {
    expect(infection).toMatchObject({ metBy: ['old-and-feverish'], nearlyMetBy: ['feverish'] })
  })

  it('names every way to meet a rule, and the vignettes that try it', () => {
    expect(infection?.terms).toEqual([
      {
        parts: [
          { question: 'fever', oneOf: ['yes'], isNone: false },
          { question: 'medicines', oneOf: ['steroid'], isNone: false },
        ],
        metBy: [],
      },
      {
        parts: [
          { question: 'fever', oneOf: ['yes'], isNone: false },
          { question: 'age', oneOf: [65], isNone: false },
        ],
        metBy: ['old-and-feverish'],
      },
    ])
  })

  it('names the vignettes that meet a contraindication, by an implied option too', () => {
    expect(coverage.contraindications).toEqual([
      { treatment: 'deep-massage', contraindication: 'blood-thinner', metBy: ['on-warfarin'] },
    ])
  })

  it('says what share is tried', () => {
    expect(coverage.shares).toMatchObject({ rules: 2 / 6, contraindications: 1 })
    expect(cover(engine, []).shares).toEqual({
      rules: 0,
      nearMisses: 0,
      terms: 0,
      contraindications: 0,
    })
  })

  it('counts a question that is not asked of a reader as answered no', () => {
    const { rules } = cover(engine, [
      {
        ...vignette('all-no', { 'waters-broken': 'no' }),
        answers: { pregnancy: 'no', fever: 'no', 'saddle-numbness': 'no' },
        others: 'nothing',
      },
    ])
    expect(rules.at(-1)).toMatchObject({ rule: 'nothing-serious', metBy: ['all-no'] })
    expect(rules.at(-1)?.terms?.[0]?.metBy).toEqual(['all-no'])
  })
})
