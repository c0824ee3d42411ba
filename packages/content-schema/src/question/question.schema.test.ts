import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { askedQuestionExample, questionExamples } from './question.examples.js'
import { questionScreens } from './question-screens.js'
import { askedQuestionSchema, questionSchema } from './question.schema.js'

const { yesNo, choice, choicesWithImplied, number, minimal } = questionExamples
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'
const empty = 'This is empty. Write something.'
const whole = 'Invalid input: expected int, received number'

describe('questionSchema', () => {
  it.each(Object.entries(questionExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(questionSchema, example)).toEqual([])
  })

  it('has an example of each kind', () => {
    const kinds = Object.values(questionExamples).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['yes-no', 'choice', 'choices', 'number']))
  })

  it.each(fieldsOf(minimal))('asks for the field "%s"', (field) => {
    expect(problemsOf(questionSchema, change(minimal, field, undefined))).toHaveLength(1)
  })

  it.each<Limit>([
    ['id', 'fever', 'Fever', anId],
    ['label', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['label', 'x', '', empty],
    ['why', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['why', 'x', '', empty],
    ['help', letters(300), letters(301), 'Use at most 300 characters. It has 301.'],
    ['help', 'x', '', empty],
    ['screen', 'about-you', 'About you', anId],
    [
      'evidenceField',
      'rf_b12',
      'rf-b12',
      'Use the field of the evidence file, such as "rf_saddle_numb".',
    ],
    ['order', 0, -1, 'Use 0 or more.'],
    ['order', 1, 0.5, whole],
    ['isRequired', false, 'no', 'Invalid input: expected boolean, received string'],
    [
      'role',
      'modifier',
      'redFlag',
      'Invalid option: expected one of "danger-sign"|"modifier"|"fact"',
    ],
    ['notSureCountsAs', 'yes', 'no', 'Invalid input: expected "yes"'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(questionSchema, change(yesNo, place, inside))).toEqual([])
    expect(problemsOf(questionSchema, change(yesNo, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it.each<readonly [example: object, limit: Limit]>([
    [
      choice,
      ['options', choice.options.slice(0, 2), choice.options.slice(0, 1), 'Add at least 2.'],
    ],
    [choice, ['harmless', 'd2-6', 'D2', anId]],
    [choicesWithImplied, ['options', minimal.options, [], 'Add at least 1.']],
    [choicesWithImplied, ['options.0.id', 'statin', 'Statin', anId]],
    [choicesWithImplied, ['options.1.implies', [], ['Anticoagulant'], anId]],
    [
      choicesWithImplied,
      ['options.0.label', letters(160), letters(161), 'Use at most 160 characters. It has 161.'],
    ],
    [number, ['min', -1, 0.5, whole]],
    [number, ['max', 10, 9.5, whole]],
    [number, ['harmless', 0, 0.5, whole]],
    [number, ['unit', letters(40), letters(41), 'Use at most 40 characters. It has 41.']],
    [number, ['unit', 'x', '', empty]],
  ])(
    'holds what only its kind has to its limit: %#',
    (example, [place, inside, outside, words]) => {
      expect(problemsOf(questionSchema, change(example, place, inside))).toEqual([])
      const [problem, ...others] = problemsOf(questionSchema, change(example, place, outside))
      expect(problem).toMatch(new RegExp(`^${place}(?:\\.\\d+)?: `))
      expect(problem).toContain(words)
      expect(others).toEqual([])
    },
  )

  it('keeps the answer "not-sure" for itself', () => {
    expect(problemsOf(questionSchema, change(choice, 'options.0.id', 'not-sure'))).toEqual([
      'options.0.id: The answer "not-sure" is built in; use another id.',
    ])
    expect(problemsOf(questionSchema, change(choice, 'options.0.id', 'sure'))).toEqual([])
  })

  it('judges the criterion that says whom to ask', () => {
    const input = { ...yesNo, askedWhen: { kind: 'all', of: [] } }
    expect(problemsOf(questionSchema, input)).toEqual([
      'askedWhen.of: Name at least one criterion.',
    ])
  })

  it('names the kinds for one that it does not know', () => {
    expect(problemsOf(questionSchema, { ...yesNo, kind: 'boolean' })).toEqual([
      'kind: Expected kind to be one of "yes-no", "choice", "choices", "number".',
    ])
  })

  it.each<[string, object, string]>([
    ['options on a yes-no question', { ...yesNo, options: choice.options }, 'options'],
    ['a role on a number', { ...number, role: 'fact' }, 'role'],
    ['a harmless answer on choices', { ...minimal, harmless: 'heat-pack' }, 'harmless'],
  ])('refuses %s', (_name, input, field) => {
    expect(problemsOf(questionSchema, input)).toEqual([
      `There is no field "${field}" here. Remove it or correct its name.`,
    ])
  })
})

describe('askedQuestionSchema', () => {
  it('accepts a question without what only editors need', () => {
    expect(problemsOf(askedQuestionSchema, askedQuestionExample)).toEqual([])
  })

  it('refuses what only editors need', () => {
    expect(problemsOf(askedQuestionSchema, { ...askedQuestionExample, order: 0 })).toEqual([
      'There is no field "order" here. Remove it or correct its name.',
    ])
  })
})

describe('questionScreens', () => {
  it('holds the screen of every example', () => {
    const screens = questionScreens.map(({ id }) => id)
    for (const { screen } of Object.values(questionExamples)) expect(screens).toContain(screen)
  })

  it('asks for emergency signs before anything else', () => {
    const [first, second] = questionScreens
    expect([first?.id, second?.id]).toEqual(['emergency-signs-1', 'emergency-signs-2'])
  })
})
