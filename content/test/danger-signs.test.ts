import type { Answers, Criterion, Question } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import { describe, expect, it } from 'vitest'
import { alternatives } from '../src/criterion-key.js'
import { engine, today } from './starter-corpus.js'

const { questions, rules } = engine.knowledgeBase
const atLeastSoon = ['soon', 'urgent', 'emergency'] as const
const isAtLeastSoon = (level: string): boolean => atLeastSoon.some((one) => one === level)

const reader: Answers = { age: 40, 'body-site': ['low-back'], duration: 'd2-6' }

const adviseOthersHarmless = (answers: Answers) =>
  engine.advise(fillHarmlessly(engine.knowledgeBase, { ...reader, ...answers }), { today })

/** What makes a question be asked at all, for signs that only some readers are asked for. */
const opening = ({ askedWhen }: Question): Answers =>
  askedWhen?.kind === 'one-of' ? { [askedWhen.question]: askedWhen.options[0] ?? '' } : {}

const dangerSigns = questions.filter(
  (question) => question.kind === 'yes-no' && question.role === 'danger-sign',
)

/** Options that a rule of at least "soon" reads on their own. */
const dangerOptions = rules
  .filter(({ careLevel }) => isAtLeastSoon(careLevel))
  .flatMap(({ when }) => alternatives(when))
  .flatMap(optionsOf)

function optionsOf(criterion: Criterion): { question: string; option: string }[] {
  if (criterion.kind === 'has') return [{ question: criterion.question, option: criterion.option }]
  if (criterion.kind !== 'one-of') return []
  return criterion.options.map((option) => ({ question: criterion.question, option }))
}

describe('a single danger sign, and nothing else', () => {
  it('is one of these 65 questions and this option', () => {
    expect(dangerSigns).toHaveLength(65)
    expect(dangerOptions).toEqual([{ question: 'injury', option: 'major' }])
  })

  it.each(dangerSigns.map((sign) => [sign.id, sign] as const))(
    '%s, answered yes, needs a doctor at least soon',
    (id, sign) => {
      const advice = adviseOthersHarmless({ ...opening(sign), [id]: 'yes' })
      expect(atLeastSoon).toContain(advice.careLevel)
      expect(
        advice.because.flatMap(({ because }) => because.map(({ question }) => question)),
      ).toContain(id)
    },
  )

  it.each(dangerSigns.map(({ id }) => id))(
    '%s, answered yes before anything else is asked, already needs a doctor at least soon',
    (id) => {
      const advice = engine.advise({ [id]: 'yes' }, { today })
      expect(atLeastSoon).toContain(advice.careLevel)
      expect(advice.recommendations).toEqual([])
    },
  )

  it.each(dangerSigns.map((sign) => [sign.id, sign] as const))(
    '%s, answered "not sure", needs a doctor at least soon, and the same day if it can be an emergency',
    (id, sign) => {
      const { careLevel } = adviseOthersHarmless({ ...opening(sign), [id]: 'not-sure' })
      const canBeEmergency = rules.some(
        (rule) => rule.careLevel === 'emergency' && JSON.stringify(rule.when).includes(`"${id}"`),
      )
      expect(canBeEmergency ? ['urgent', 'emergency'] : atLeastSoon).toContain(careLevel)
    },
  )

  it.each(dangerOptions.map(({ question, option }) => [question, option] as const))(
    '%s: %s needs a doctor at least soon, with or without other answers',
    (question, option) => {
      expect(atLeastSoon).toContain(adviseOthersHarmless({ [question]: option }).careLevel)
      expect(atLeastSoon).toContain(engine.advise({ [question]: option }, { today }).careLevel)
    },
  )
})

describe('near misses', () => {
  it.each(['stuck-neck', 'tingling-limbs', 'cough'])(
    '%s, a modifier of D4, is no danger sign on its own',
    (id) => {
      expect(adviseOthersHarmless({ [id]: 'yes' }).careLevel).toBe('self-care')
    },
  )

  it('a stumble at 40 is no major injury', () => {
    expect(adviseOthersHarmless({ injury: 'minor' }).careLevel).toBe('self-care')
  })

  it('no danger sign at all is self-care', () => {
    expect(adviseOthersHarmless({}).careLevel).toBe('self-care')
  })
})

describe('options that imply others', () => {
  it.each([
    ['spine cancer counts as cancer', { 'health-history': ['spine-cancer'] }, 'soon'],
    ['cancer now counts as cancer, and more', { 'health-history': ['cancer-now'] }, 'urgent'],
  ] as const)('%s', (_name, answers, level) => {
    expect(adviseOthersHarmless({ ...answers, 'new-kind-of-pain': 'yes' }).careLevel).toBe(level)
  })

  it.each([
    ['low-dose-aspirin', 'medicines', 'other-medicines'],
    ['heart-failure-severe', 'health-history', 'organ-failure'],
  ])('%s is seen by the general words about anti-inflammatory tablets', (option, question, id) => {
    const advice = adviseOthersHarmless({ [question]: [option] })
    const hits = [
      ...advice.excluded.flatMap(({ treatment, hits: found }) =>
        treatment === 'anti-inflammatory-tablets' ? found : [],
      ),
      ...advice.recommendations.flatMap(({ treatment, cautions }) =>
        treatment === 'anti-inflammatory-tablets' ? cautions : [],
      ),
    ]
    expect(hits.map((hit) => hit.id)).toContain(id)
  })
})

describe('not being sure whether it is a new kind of pain', () => {
  const cancer = { 'health-history': ['cancer-ever'] }

  it('counts as yes', () => {
    const unsure = adviseOthersHarmless({ ...cancer, 'new-kind-of-pain': 'not-sure' })
    const sure = adviseOthersHarmless({ ...cancer, 'new-kind-of-pain': 'yes' })
    expect([unsure.careLevel, sure.careLevel]).toEqual(['soon', 'soon'])
  })

  it('differs from no (the near miss)', () => {
    expect(adviseOthersHarmless({ ...cancer, 'new-kind-of-pain': 'no' }).careLevel).toBe(
      'self-care',
    )
  })
})
