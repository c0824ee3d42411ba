import { describe, expect, it } from 'vitest'
import type { Answers } from '../advice.js'
import { compile } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'

const engine = compile(backPain, { release: 'abc' })
const today = { today: '2026-11-24' }
const { 'saddle-numbness': _numbness, ...numbnessNotAsked } = harmless

describe('advise', () => {
  it('lets an ordinary knot settle at self-care, staying active first', () => {
    const advice = engine.advise(harmless, today)
    expect(advice).toMatchObject({
      status: 'settled',
      careLevel: 'self-care',
      careLevelAtMost: 'self-care',
      problem: 'acute-back-pain',
      stillPossible: [],
      withheld: [],
      release: 'abc',
    })
    expect(advice.recommendations.map((one) => one.treatment)).toEqual([
      'stay-active',
      'heat',
      'deep-massage',
    ])
  })

  it('makes a danger sign an emergency when its rule says so, and withholds self-care', () => {
    const advice = engine.advise({ age: 55, 'saddle-numbness': 'yes' }, today)
    expect(advice).toMatchObject({ status: 'settled', careLevel: 'emergency', recommendations: [] })
    expect(advice.because[0]).toMatchObject({
      source: 'rule',
      id: 'cauda-equina',
      because: [{ question: 'saddle-numbness', answer: 'yes' }],
    })
    expect(advice.excluded.every((one) => one.reason !== 'not-for-this-problem')).toBe(true)
  })

  it('is incomplete while a danger sign was not asked, and asks it next', () => {
    const advice = engine.advise(numbnessNotAsked, today)
    expect(advice).toMatchObject({
      status: 'incomplete',
      careLevel: 'self-care',
      careLevelAtMost: 'emergency',
      recommendations: [],
    })
    expect(advice.withheld).toContainEqual({ treatment: 'heat', questions: ['saddle-numbness'] })
    expect(engine.nextQuestions(numbnessNotAsked)).toEqual([
      { question: 'saddle-numbness', screen: 'danger-signs', reason: 'emergency' },
    ])
  })

  it('sends a reader who is not sure of an emergency sign to urgent care', () => {
    const advice = engine.advise({ ...harmless, 'saddle-numbness': 'not-sure' }, today)
    expect(advice).toMatchObject({ careLevel: 'urgent', status: 'settled' })
    expect(advice.because.map(({ id, careLevel }) => `${id}: ${careLevel}`)).toEqual([
      'rule-not-sure: urgent',
      'danger-sign-not-sure: urgent',
    ])
  })

  it('gives at least soon for a danger sign that no rule settles', () => {
    expect(engine.advise({ ...harmless, fever: 'yes' }, today).careLevel).toBe('soon')
    expect(engine.advise({ ...harmless, fever: 'not-sure' }, today).careLevel).toBe('soon')
    expect(engine.advise({ ...harmless, cough: 'yes' }, today).careLevel).toBe('self-care')
  })

  it('names a rule of self-care only where nothing more urgent stands', () => {
    const idsFor = (answers: Answers) => engine.advise(answers, today).because.map(({ id }) => id)
    expect(idsFor(harmless)).toEqual(['nothing-serious'])
    expect(idsFor({ ...harmless, duration: 'weeks' })).toEqual(['long-lasting'])
  })

  it('excludes deep massage for warfarin, which implies a blood thinner', () => {
    const advice = engine.advise({ ...harmless, medicines: ['warfarin'] }, today)
    expect(advice.excluded).toContainEqual({
      treatment: 'deep-massage',
      reason: 'contraindication',
      hits: [
        {
          id: 'blood-thinner',
          words: 'Deep pressure can bleed under the skin.',
          because: [
            {
              question: 'medicines',
              answer: ['warfarin'],
              wanted: { kind: 'has', question: 'medicines', option: 'anticoagulant' },
            },
          ],
          basis: { kind: 'guideline', references: ['r1'] },
        },
      ],
    })
  })
})
