import { compile } from '@unknot/advice-engine'
import { knowledgeBaseSchema } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { exampleKnowledgeBase } from '../content/testing/small-library'
import { answerField, formFields, readSubmission } from './form-answers'
import { firstStep, nextStep, type Step } from './questionnaire'

const today = { today: '2026-11-24' }
const why = 'So.'

/** One screen with a danger sign and an age, and one with medicines. */
const engine = compile(
  knowledgeBaseSchema.parse({
    ...exampleKnowledgeBase(),
    screens: [
      { id: 'signs', title: 'Signs' },
      { id: 'you', title: 'You' },
    ],
    questions: [
      ...exampleKnowledgeBase().questions,
      {
        id: 'age',
        kind: 'number',
        label: 'How old are you?',
        why,
        screen: 'signs',
        min: 18,
        max: 120,
        unit: 'years',
        isRequired: true,
      },
      {
        id: 'medicines',
        kind: 'choices',
        label: 'Which do you take?',
        why,
        screen: 'you',
        isRequired: true,
        options: [
          { id: 'anticoagulant', label: 'A blood thinner' },
          { id: 'warfarin', label: 'Warfarin', implies: ['anticoagulant'] },
        ],
      },
    ],
  }),
)

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Sends what a browser sends for a screen: the hidden fields, and the text field of the number even when it is empty. */
function send(step: Step, fields: Fields, intent = 'next', to = engine): Step {
  const form = new FormData()
  form.set(formFields.answers, JSON.stringify(step.answers))
  form.set(formFields.intent, intent)
  if (step.kind === 'screen') {
    form.set(formFields.screen, step.screen.id)
    for (const { id, kind } of step.questions) {
      form.append(formFields.shown, id)
      if (kind === 'number' && typeof fields[id] !== 'string') form.append(answerField(id), '')
      for (const value of [fields[id] ?? []].flat()) form.append(answerField(id), value)
    }
  }
  return nextStep(to, readSubmission(to, form), today)
}

const first = () => firstStep(engine, today)
const second = () => send(first(), { sign: 'no', age: '40' })

describe('the questionnaire', () => {
  it('asks about danger signs first', () => {
    expect(first()).toMatchObject({ kind: 'screen', screen: { id: 'signs' }, missing: [] })
  })

  it('asks again for what was left open, and keeps the rest', () => {
    const step = send(first(), { age: '40' })

    expect(step).toMatchObject({ screen: { id: 'signs' }, missing: ['sign'], answers: { age: 40 } })
    expect(step).toMatchObject({ done: 0, previous: null })
  })

  it('goes on to the next screen, and from the last one to the advice', () => {
    expect(second()).toMatchObject({ kind: 'screen', screen: { id: 'you' }, done: 1 })

    expect(send(second(), { medicines: 'none' })).toMatchObject({
      kind: 'result',
      answers: { sign: 'no', age: 40, medicines: [] },
    })
  })

  it('shows the advice at once when an emergency sign is there, whatever else was left open', () => {
    expect(send(first(), { sign: 'yes' })).toMatchObject({
      kind: 'result',
      advice: { careLevel: 'emergency' },
      view: { suggestions: [] },
    })
  })

  it('takes "not sure" for an answer, and never for a no', () => {
    const step = send(first(), { sign: 'not-sure', age: ['not-sure'] })

    expect(step.answers).toEqual({ sign: 'not-sure', age: 'not-sure' })
  })

  it('lets "not sure" count where a number stands beside it', () => {
    expect(send(first(), { sign: 'no', age: ['40', 'not-sure'] }).answers).toMatchObject({
      age: 'not-sure',
    })
  })

  it.each(['300', '17', '40.5', 'forty', '0x30', '-1'])(
    'gives "%s" back to be corrected',
    (typed) => {
      const step = send(first(), { sign: 'no', age: typed })

      expect(step).toMatchObject({
        missing: ['age'],
        typed: { age: typed },
        answers: { sign: 'no' },
      })
      expect(step.answers).not.toHaveProperty('age')
    },
  )

  it('asks again for what was ticked before and is ticked no more', () => {
    const result = send(second(), { medicines: ['warfarin'] })
    const again = send(result, {}, 'change:you')
    expect(again).toMatchObject({ kind: 'screen', answers: { medicines: ['warfarin'] } })

    const emptied = send(again, {})

    expect(emptied).toMatchObject({ screen: { id: 'you' }, missing: ['medicines'] })
    expect(emptied.answers).not.toHaveProperty('medicines')
  })

  it('answers no to the rest only when asked to', () => {
    expect(send(second(), {}, 'none-of-these')).toMatchObject({
      kind: 'result',
      answers: { medicines: [] },
    })
    expect(send(second(), {})).toMatchObject({ kind: 'screen', missing: ['medicines'] })
  })

  it('goes back to the screen before with its answers', () => {
    const step = second()
    expect(step).toMatchObject({ previous: 'signs' })

    expect(send(step, {}, 'change:signs')).toMatchObject({
      screen: { id: 'signs' },
      answers: { sign: 'no', age: 40 },
      missing: [],
    })
  })

  it('starts again with nothing', () => {
    expect(send(second(), {}, 'start-again')).toEqual(first())
  })

  it.each([
    ['malformed JSON', '{"sign":'],
    ['a list', '["sign"]'],
    ['unknown questions and options', '{"nope":"yes","sign":"maybe","medicines":["moxibustion"]}'],
    ['far too much', JSON.stringify({ sign: 'x'.repeat(40_000) })],
  ])('drops %s from the earlier answers and asks again', (_name, earlier) => {
    const form = new FormData()
    form.set(formFields.answers, earlier)

    expect(nextStep(engine, readSubmission(engine, form), today)).toEqual(first())
  })
})

/** Warmth for whoever has no danger sign, with a wish that favours it and a caution. */
const [example] = exampleKnowledgeBase().treatments
const warmth = {
  ...example,
  favouredWhen: [{ kind: 'has', question: 'wishes', option: 'warm' }],
  evidence: [
    {
      problem: 'pain',
      certainty: 'low',
      effect: 'small',
      words: 'A little.',
      guidelines: 'for',
      references: [],
    },
  ],
  cautions: [
    {
      id: 'sleepy',
      when: { kind: 'yes', question: 'sleepy' },
      advice: 'Stay awake.',
      basis: { kind: 'convention', note: 'An example.', references: [] },
    },
  ],
}
const wishes = {
  id: 'wishes',
  kind: 'choices',
  label: 'What do you like?',
  why,
  screen: 'last',
  options: [{ id: 'warm', label: 'Warmth' }],
}
const sleepy = { id: 'sleepy', kind: 'yes-no', role: 'fact', label: 'Sleepy?', why, screen: 'last' }

const withWishes = (change: object = {}) =>
  compile(
    knowledgeBaseSchema.parse({
      ...exampleKnowledgeBase(),
      screens: [
        { id: 'signs', title: 'Signs' },
        { id: 'last', title: 'Last' },
      ],
      questions: [...exampleKnowledgeBase().questions, wishes, sleepy],
      problems: [
        {
          id: 'pain',
          label: 'Pain',
          when: { kind: 'not', criterion: { kind: 'yes', question: 'sign' } },
          nearest: [],
        },
      ],
      treatments: [{ ...warmth, ...change }],
    }),
  )

describe('what only refines the advice', () => {
  const wishing = withWishes()
  const last = () => send(firstStep(wishing, today), { sign: 'no' }, 'next', wishing)

  it('is asked last, once nothing else is open, and can be skipped', () => {
    const step = last()
    expect(step).toMatchObject({ kind: 'screen', screen: { id: 'last' }, canFinish: true })
    expect(step.kind === 'screen' && step.questions.map(({ id }) => id)).toEqual([
      'wishes',
      'sleepy',
    ])

    expect(send(step, {}, 'finish', wishing)).toMatchObject({ kind: 'result' })
  })

  it('may be left open, and is not asked a second time', () => {
    expect(send(last(), {}, 'next', wishing)).toMatchObject({
      kind: 'result',
      answers: { sign: 'no' },
    })
    expect(send(last(), { wishes: 'warm' }, 'next', wishing)).toMatchObject({
      kind: 'result',
      answers: { sign: 'no', wishes: ['warm'] },
    })
  })

  it('stands open again when its screen is changed', () => {
    const result = send(last(), { sleepy: 'no' }, 'next', wishing)
    const step = send(result, {}, 'change:last', wishing)

    expect(step.kind === 'screen' && step.questions.map(({ id }) => id)).toEqual([
      'wishes',
      'sleepy',
    ])
  })

  it('is not asked about what is never suggested', () => {
    const never = withWishes({ neverSuggested: 'Only an example.' })

    expect(send(firstStep(never, today), { sign: 'no' }, 'next', never).kind).toBe('result')
  })

  it('is not asked of whoever needs help first', () => {
    expect(send(firstStep(wishing, today), { sign: 'yes' }, 'next', wishing).kind).toBe('result')
  })
})
