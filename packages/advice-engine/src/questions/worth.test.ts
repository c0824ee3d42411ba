import { describe, expect, it } from 'vitest'
import { assess } from '../advise/assess.js'
import { read } from '../advise/reading.js'
import { compile } from '../compile/compile.js'
import { compileKnowledgeBase } from '../compile/compile-knowledge-base.js'
import type { Answers, Criterion, KnowledgeBase, Question } from '../index.js'
import { ask, evidence, options, rule, sign, treatment } from '../testing/builders.js'
import { worthOf } from './worth.js'

const isYes = (question: string): Criterion => ({ kind: 'yes', question })
const fact = (id: string, screen: string): Question => ({
  ...ask(id, screen),
  kind: 'yes-no',
  role: 'fact',
})
const against = (id: string, ...whens: readonly Criterion[]) =>
  treatment(id, {
    evidence: [evidence('pain', 'low', 'small')],
    contraindications: whens.map((when, index) => ({
      id: `${id}-${index}`,
      when,
      reason: 'No.',
      basis: { kind: 'guideline', references: ['r1'] },
    })),
  })

/** Four questions on two screens keep four treatments open; one of them also keeps a rule open. */
const knowledgeBase: KnowledgeBase = {
  schemaVersion: 1,
  screens: [
    { id: 'danger-signs', title: 'Danger signs' },
    { id: 'first', title: 'First' },
    { id: 'second', title: 'Second' },
  ],
  questions: [
    sign('fever'),
    { ...ask('skin', 'first'), kind: 'choices', options: options('sore', 'burnt') },
    fact('asthma', 'first'),
    { ...ask('pregnancy', 'second'), kind: 'choice', options: options('no', 'yes') },
    fact('ulcer', 'second'),
    fact('worry', 'second'),
  ],
  problems: [
    { id: 'pain', label: 'Pain', when: { kind: 'not', criterion: isYes('fever') }, nearest: [] },
  ],
  rules: [rule('fever', 'urgent', isYes('fever')), rule('worry', 'routine', isYes('worry'))],
  treatments: [
    against('heat', { kind: 'has', question: 'skin', option: 'sore' }),
    against('tablets', isYes('ulcer'), isYes('asthma')),
    against('gel', isYes('ulcer')),
    against('needles', { kind: 'one-of', question: 'pregnancy', options: ['yes'] }),
  ],
  references: [{ id: 'r1', label: 'A guideline' }],
}
const compiled = compileKnowledgeBase(knowledgeBase, null)
const worth = (id: string, answers: Answers = { fever: 'no' }) => {
  const question = compiled.questionById.get(id) ?? expect.fail(id)
  return worthOf(question, assess(read(compiled, answers)))
}

describe('what a question is worth', () => {
  it.each([
    // Yes, no and not sure each settle the gel; yes and not sure also the tablets, which no leaves to asthma.
    ['ulcer', { gain: (2 + 1 + 2) / 3, burden: 1 }],
    // Yes and not sure settle the tablets; no leaves them to the ulcer.
    ['asthma', { gain: 2 / 3, burden: 1 }],
    // Every answer settles the rule.
    ['worry', { gain: 1, burden: 1 }],
    // Every answer settles the one treatment that reads it.
    ['pregnancy', { gain: 1, burden: 2 }],
    ['skin', { gain: 1, burden: 3 }],
  ])('counts the outcomes that answers to %s settle', (id, expected) => {
    const { gain, burden } = worth(id)
    expect(gain).toBeCloseTo(expected.gain)
    expect(burden).toBe(expected.burden)
  })

  it('counts no outcome that is settled already', () => {
    expect(worth('asthma', { fever: 'no', ulcer: 'yes' }).gain).toBe(0)
    expect(worth('asthma', { fever: 'no', ulcer: 'no' }).gain).toBe(1)
  })

  it('counts a caution of what may still be suggested', () => {
    const cautious = {
      ...knowledgeBase,
      treatments: knowledgeBase.treatments.map((one) => ({
        ...one,
        cautions: [
          {
            id: 'asthma',
            when: isYes('asthma'),
            advice: 'Take care.',
            basis: { kind: 'guideline', references: ['r1'] } as const,
          },
        ],
      })),
    }
    const other = compileKnowledgeBase(cautious, null)
    const gainAfter = (answers: Answers, id = 'asthma') => {
      const question = other.questionById.get(id) ?? expect.fail(id)
      return worthOf(question, assess(read(other, answers))).gain
    }
    // Four cautions and the tablets, whose caution goes with them; the tablets stay open after a no.
    expect(gainAfter({ fever: 'no' })).toBeCloseTo((5 + 4 + 5) / 3)
    // Without the tablets and the gel, which the ulcer excludes.
    expect(gainAfter({ fever: 'no', ulcer: 'yes' })).toBe(2)
    // What is excluded takes its caution with it.
    expect(gainAfter({ fever: 'no' }, 'ulcer')).toBeCloseTo((4 + 1 + 4) / 3)
  })
})

describe('the order of questions', () => {
  const asked = (answers: Answers) =>
    compile(knowledgeBase)
      .nextQuestions(answers)
      .map(({ question }) => question)

  it('has the danger signs first, and while they are open goes by the screens', () => {
    expect(asked({})).toEqual(['fever', 'worry', 'skin', 'asthma', 'pregnancy', 'ulcer'])
  })

  it('goes by worth then: the screen, and on it the question', () => {
    expect(asked({ fever: 'no' })).toEqual(['worry', 'ulcer', 'pregnancy', 'asthma', 'skin'])
  })

  it('changes with what is settled', () => {
    // The screens are worth the same now: two outcomes for four, one for two. So they keep their order.
    expect(asked({ fever: 'no', worry: 'no', ulcer: 'no' })).toEqual([
      'asthma',
      'skin',
      'pregnancy',
    ])
  })
})
