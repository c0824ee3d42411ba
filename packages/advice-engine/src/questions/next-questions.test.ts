import { describe, expect, it } from 'vitest'
import type { Answers } from '../index.js'
import { compile } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'

const engine = compile(backPain)
const asked = (answers: Answers) =>
  engine.nextQuestions(answers).map(({ question, reason }) => `${question}: ${reason}`)
const without = (...questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(harmless).filter(([id]) => !questions.includes(id)))

describe('nextQuestions', () => {
  it('asks the most pressing first, then by screen, conditions before what depends on them', () => {
    expect(asked({})).toEqual([
      'pregnancy: emergency',
      'saddle-numbness: emergency',
      'waters-broken: emergency',
      'age: urgent',
      'fever: urgent',
      'medicines: urgent',
      'new-kind-of-pain: soon',
      'duration: required',
    ])
  })

  it('names the screen of each question', () => {
    expect(engine.nextQuestions(without('medicines'))).toEqual([
      { question: 'medicines', screen: 'health', reason: 'treatment' },
    ])
  })

  it('asks nothing of a reader whose advice is settled', () => {
    expect(asked(harmless)).toEqual([])
  })

  it('asks nothing once it is an emergency, not even what is required', () => {
    expect(asked({ 'saddle-numbness': 'yes' })).toEqual([])
  })

  it('asks nothing about treatments once they are excluded anyway', () => {
    expect(
      asked({ ...without('medicines'), fever: 'not-sure', 'saddle-numbness': 'not-sure' }),
    ).toEqual([])
  })

  it('does not ask what is not asked of this reader, and asks it of the others', () => {
    expect(asked({ ...harmless, pregnancy: 'no' })).toEqual([])
    expect(asked({ ...harmless, pregnancy: 'yes' })).toEqual(['waters-broken: emergency'])
    expect(asked({ ...harmless, pregnancy: 'not-sure' })).toEqual(['waters-broken: emergency'])
    expect(asked(without('pregnancy'))).toEqual([
      'pregnancy: emergency',
      'waters-broken: emergency',
    ])
  })

  it('takes "not sure" for an answer', () => {
    expect(asked({ ...harmless, medicines: 'not-sure', age: 'not-sure' })).toEqual([])
  })
})
