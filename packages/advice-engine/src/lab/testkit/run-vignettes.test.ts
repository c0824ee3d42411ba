import { describe, expect, it } from 'vitest'
import { compile } from '../../index.js'
import { backPain } from '../../testing/back-pain.js'
import { runVignettes, type Expectation, type Vignette } from './index.js'

const engine = compile(backPain)

const vignette = (expect: Expectation, changes: Partial<Vignette> = {}): Vignette => ({
  id: 'ordinary-knot',
  name: 'A knot for a few days at 34 is looked after at home.',
  today: '2026-11-24',
  others: 'no-danger-signs',
  answers: { age: 34, duration: 'days' },
  expect,
  ...changes,
})

function problemsOf(one: Vignette): readonly string[] {
  const [result] = runVignettes(engine, [one]).results
  expect(result?.outcome).toBe(result?.problems.length === 0 ? 'passed' : 'failed')
  return result?.problems ?? []
}

describe('runVignettes', () => {
  it('passes a vignette whose every expectation holds', () => {
    const expected: Expectation = {
      careLevel: 'self-care',
      status: 'settled',
      because: ['nothing-serious'],
      recommends: ['deep-massage'],
      first: ['stay-active', 'heat'],
      never: ['opioids'],
    }
    expect(problemsOf(vignette(expected))).toEqual([])
  })

  it('passes cautions and the next question', () => {
    const answers = { age: 34, duration: 'days', medicines: ['steroid'] }
    expect(problemsOf(vignette({ cautions: ['deep-massage'] }, { answers }))).toEqual([])
    const nothingElse = { others: 'nothing', answers: { pregnancy: 'no' } } as const
    expect(problemsOf(vignette({ asksNext: 'saddle-numbness' }, nothingElse))).toEqual([])
  })

  it.each<[string, Expectation, string]>([
    [
      'care level',
      { careLevel: 'emergency' },
      'Expected emergency, got self-care because of nothing-serious (self-care).',
    ],
    ['status', { status: 'incomplete' }, 'Expected the advice to be incomplete, got settled.'],
    [
      'rule',
      { because: ['infection'] },
      'Expected rule "infection" among the reasons, got self-care because of nothing-serious (self-care).',
    ],
    [
      'treatment',
      { recommends: ['opioids'] },
      'Expected "opioids" to be recommended: it is excluded (never-suggested).',
    ],
    [
      'treatment that must not be',
      { never: ['heat'] },
      'Expected "heat" not to be recommended, but it is number 2.',
    ],
    ['caution', { cautions: ['heat'] }, 'Expected a caution with "heat", got none.'],
    ['next question', { asksNext: 'fever' }, 'Expected "fever" to be asked next, got nothing.'],
    [
      'treatment that there is not',
      { never: ['snake-oil'] },
      '"snake-oil" is not a treatment of this knowledge base. Correct the vignette.',
    ],
    [
      'rule that there is not',
      { because: ['bad-luck'] },
      '"bad-luck" is not a rule of this knowledge base. Correct the vignette.',
    ],
  ])('says in a sentence which %s is missed', (_name, expected, sentence) => {
    expect(problemsOf(vignette(expected))).toContain(sentence)
  })

  it('does not answer required questions for the vignette', () => {
    const [problem] = problemsOf(vignette({ status: 'settled' }, { answers: { age: 34 } }))
    expect(problem).toMatch(/got incomplete, which waits for duration/)
  })

  it('reports answers that the knowledge base does not know', () => {
    const [problem] = problemsOf(vignette({}, { answers: { headache: 'yes' } }))
    expect(problem).toMatch(/no question "headache"/)
  })

  it('fills numbers and choices with what is named harmless', () => {
    const questions = backPain.questions.map((question) =>
      question.id === 'age' && question.kind === 'number'
        ? { ...question, isRequired: false, harmless: 40 }
        : question,
    )
    const withHarmless = compile({ ...backPain, questions })
    const answers = { duration: 'days', 'new-kind-of-pain': 'yes' }
    const [result] = runVignettes(withHarmless, [
      vignette({ careLevel: 'self-care', status: 'settled' }, { answers }),
    ]).results
    expect(result?.problems).toEqual([])
  })
})
