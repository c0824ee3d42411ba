import { describe, expect, it } from 'vitest'
import { compile, type Answers } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'
import { counting } from '../testing/counting.js'

const today = { today: '2026-11-24' }
const engine = compile(counting)
const burdens = (answers: Answers) => engine.advise(answers, today).scores[0]
const isBurdened = (answers: Answers) =>
  engine.advise(answers, today).because.some(({ id }) => id === 'burdened')

describe('advice.scores', () => {
  it('counts the points of every item that is met', () => {
    expect(burdens(harmless)).toEqual({ score: 'burdens', least: 0, most: 0, outOf: 4 })
    expect(burdens({ ...harmless, cough: 'yes' })).toMatchObject({ least: 1, most: 1 })
    expect(burdens({ ...harmless, medicines: ['steroid'] })).toMatchObject({ least: 2, most: 2 })
    expect(burdens({ ...harmless, cough: 'yes', medicines: ['steroid'], age: 80 })).toMatchObject({
      least: 4,
      most: 4,
    })
  })

  it('gives what was not asked, and "not sure", to the most only', () => {
    const { medicines: _medicines, ...answers } = harmless
    expect(burdens(answers)).toMatchObject({ least: 0, most: 2 })
    expect(burdens({ ...harmless, medicines: 'not-sure', cough: 'yes' })).toMatchObject({
      least: 1,
      most: 3,
    })
  })

  it('is empty for a knowledge base without scores', () => {
    expect(compile(backPain).advise(harmless, today).scores).toEqual([])
  })

  it('is part of the advice as it is written down', () => {
    const written: unknown = JSON.parse(JSON.stringify(engine.advise(harmless, today)))
    expect(written).toMatchObject({ scores: [{ score: 'burdens', least: 0, most: 0, outOf: 4 }] })
  })
})

describe('a rule on a score', () => {
  it('is met from its border on', () => {
    expect(isBurdened({ ...harmless, cough: 'yes' })).toBe(false)
    expect(isBurdened({ ...harmless, medicines: ['steroid'] })).toBe(true)
    expect(isBurdened({ ...harmless, cough: 'yes', age: 80 })).toBe(true)
  })

  it('says which answers gave the points', () => {
    const answers = { ...harmless, cough: 'yes', age: 80 }
    const hit = engine.advise(answers, today).because.find(({ id }) => id === 'burdened')
    expect(hit?.because).toEqual([
      { question: 'cough', answer: 'yes', wanted: { kind: 'yes', question: 'cough' } },
      { question: 'age', answer: 80, wanted: { kind: 'between', question: 'age', min: 80 } },
    ])
  })

  it('asks for what may still give the points', () => {
    const { cough: _cough, medicines: _medicines, ...answers } = harmless
    expect(engine.nextQuestions(answers)).toContainEqual(
      expect.objectContaining({ question: 'medicines', reason: 'routine' }),
    )
  })
})
