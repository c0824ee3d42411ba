import { compile } from '@unknot/advice-engine'
import { knowledgeBaseSchema } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { exampleKnowledgeBase } from '../content/testing/small-library'
import { readSubmission } from './form-answers'
import { interruptedBy } from './questionnaire'
import { viewWatch } from './watch-view'

const [rule] = exampleKnowledgeBase().rules
const duration = {
  id: 'duration',
  kind: 'choice',
  label: 'How long?',
  why: 'So.',
  screen: 'signs',
  options: [
    { id: 'new', label: 'New' },
    { id: 'lasting', label: 'Lasting' },
  ],
}
/** The sign is an emergency, a lasting pain a routine visit. */
const engine = compile(
  knowledgeBaseSchema.parse({
    ...exampleKnowledgeBase(),
    questions: [...exampleKnowledgeBase().questions, duration],
    rules: [
      ...exampleKnowledgeBase().rules,
      {
        ...rule,
        id: 'lasting-pain',
        when: { kind: 'one-of', question: 'duration', options: ['lasting'] },
        careLevel: 'routine',
      },
    ],
  }),
)
const today = '2026-11-29'
const watch = (answers: Record<string, string>) =>
  viewWatch({ engine, answers, today, advice: engine.advise(answers, { today }) })

describe('what to watch for', () => {
  it('names the danger signs that were denied, and what time may bring', () => {
    expect(watch({ sign: 'no', duration: 'new' })).toEqual({
      signs: [{ rule: 'example-sign', sign: 'An example sign', careLevel: 'emergency' }],
      turns: [{ question: 'How long?', answer: 'Lasting', careLevel: 'routine' }],
    })
  })

  it('names nothing that would make it less urgent, or that is there already', () => {
    expect(watch({ sign: 'yes', duration: 'lasting' })).toEqual({ signs: [], turns: [] })
    expect(watch({ sign: 'no', duration: 'lasting' }).turns).toEqual([])
  })
})

describe('an emergency sign', () => {
  const tick = (fields: Record<string, string>, earlier = {}) => {
    const form = new FormData()
    form.set('so-far', JSON.stringify(earlier))
    form.set('screen', 'signs')
    for (const id of ['sign', 'duration']) form.append('shown', id)
    for (const [id, value] of Object.entries(fields)) form.append(`answer:${id}`, value)
    return interruptedBy(engine, readSubmission(engine, form), { today })
  }

  it('breaks in as soon as it is ticked, with other questions still open', () => {
    expect(tick({ sign: 'yes' })?.advice.careLevel).toBe('emergency')
  })

  it('does not break in for less, nor for whoever comes back to correct it', () => {
    expect(tick({ sign: 'not-sure', duration: 'lasting' })).toBeNull()
    expect(tick({ sign: 'yes' }, { sign: 'yes' })).toBeNull()
  })
})
