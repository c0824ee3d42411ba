import { describe, expect, it } from 'vitest'
import { compile, InvalidAnswersError, type Answers } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'

const engine = compile(backPain)

const refused: readonly (readonly [string, unknown, string])[] = [
  ['nothing', undefined, 'not-answers'],
  ['null', null, 'not-answers'],
  ['a list', [], 'not-answers'],
  ['a text', 'fever', 'not-answers'],
  ['an unknown question', { headache: 'yes' }, 'unknown-question'],
  ['a name that every object has', { constructor: 'yes' }, 'unknown-question'],
  ['a prototype', JSON.parse('{"__proto__": {"fever": "yes"}}'), 'unknown-question'],
  ['true for yes', { fever: true }, 'wrong-kind'],
  ['maybe for yes', { fever: 'maybe' }, 'wrong-kind'],
  ['an unknown option', { duration: 'years' }, 'unknown-option'],
  ['an option that every object has', { duration: 'toString' }, 'unknown-option'],
  ['a list for a choice', { duration: ['days'] }, 'wrong-kind'],
  ['an unknown tick', { medicines: ['warfarin', 'tea'] }, 'unknown-option'],
  ['"not-sure" among ticks', { medicines: ['not-sure'] }, 'unknown-option'],
  ['a text for ticks', { medicines: 'warfarin' }, 'wrong-kind'],
  ['ticks that are no texts', { medicines: [1] }, 'wrong-kind'],
  ['a number as text', { age: '34' }, 'wrong-kind'],
  ['half a year', { age: 34.5 }, 'wrong-kind'],
  ['not a number', { age: Number.NaN }, 'wrong-kind'],
  ['below the lowest', { age: -1 }, 'out-of-range'],
  ['above the highest', { age: 121 }, 'out-of-range'],
  ['undefined', { fever: undefined }, 'wrong-kind'],
  ['undefined for a number', { age: undefined }, 'wrong-kind'],
]

describe('parseAnswers', () => {
  it.each(refused)('refuses %s', (_name, input, kind) => {
    const result = engine.parseAnswers(input)
    expect(result).toMatchObject({ outcome: 'problem', problem: [{ kind }] })
  })

  it('accepts every kind of answer, the ends of a range and "not-sure" everywhere', () => {
    const unsure = Object.fromEntries(backPain.questions.map(({ id }) => [id, 'not-sure']))
    expect(engine.parseAnswers(harmless)).toEqual({ outcome: 'ok', value: harmless })
    expect(engine.parseAnswers(unsure)).toEqual({ outcome: 'ok', value: unsure })
    expect(engine.parseAnswers({ age: 0 }).outcome).toBe('ok')
    expect(engine.parseAnswers({ age: 120 }).outcome).toBe('ok')
    expect(engine.parseAnswers({}).outcome).toBe('ok')
  })

  it('drops ticks given twice', () => {
    const result = engine.parseAnswers({ medicines: ['steroid', 'steroid'] })
    expect(result).toEqual({ outcome: 'ok', value: { medicines: ['steroid'] } })
  })

  it('names all problems at once, in words', () => {
    const result = engine.parseAnswers({ age: 200, headache: 'yes', medicines: ['tea'] })
    expect(result.outcome === 'problem' && result.problem.map((one) => one.message)).toEqual([
      '"age" takes a whole number from 0 to 120 (years) or not-sure, not 200.',
      'There is no question "headache" in this knowledge base.',
      '"medicines" takes a list out of anticoagulant, warfarin, steroid ([] for none of these) or not-sure, not "tea".',
    ])
  })

  it('guards every other door', () => {
    const answers: Answers = { headache: 'yes' }
    expect(() => engine.advise(answers, { today: '2026-11-24' })).toThrow(InvalidAnswersError)
    expect(() => engine.nextQuestions(answers)).toThrow(InvalidAnswersError)
    expect(() => engine.whyNot(answers, 'heat')).toThrow(InvalidAnswersError)
    expect(() => engine.whatIf(answers)).toThrow(InvalidAnswersError)
  })
})
