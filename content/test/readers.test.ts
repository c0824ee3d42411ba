import type { Advice, Answers } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import { adviceInWords, english, indexWords } from '@unknot/advice-engine/words'
import { describe, expect, it } from 'vitest'
import { engine, today, treatments } from './starter-corpus.js'

/** Advice for a reader who answers these, and to every other question no, none or a harmless value. */
const adviseOthersHarmless = (answers: Answers): Advice =>
  engine.advise(fillHarmlessly(engine.knowledgeBase, answers), { today })

const suggested = ({ recommendations }: Advice): string[] =>
  recommendations.map(({ treatment }) => treatment)

const stepOf = (id: string) => treatments.find((treatment) => treatment.id === id)?.step

const lowBackPain: Answers = { age: 55, 'body-site': ['low-back'], duration: 'd2-6' }

describe('at 55, with low back pain for 3 days and new numbness between the legs', () => {
  const advice = adviseOthersHarmless({ ...lowBackPain, 'saddle-numbness': 'yes' })

  it('is an emergency', () => {
    expect(advice.careLevel).toBe('emergency')
    expect(advice.status).toBe('settled')
  })

  it('suggests no treatment at all', () => {
    expect(advice.recommendations).toEqual([])
    expect(advice.excluded.map(({ treatment }) => treatment)).toContain('stay-active')
  })

  it('shows the rule, what the reader said, and the references', () => {
    const [reason] = advice.because
    expect(reason?.id).toBe('saddle-numbness')
    expect(reason?.because.map(({ question, answer }) => [question, answer])).toEqual([
      ['saddle-numbness', 'yes'],
    ])
    expect(reason?.basis).toEqual({ kind: 'guideline', references: ['R10', 'R05', 'R11'] })
  })

  it('is self-care with normal feeling there (the near miss)', () => {
    const other = adviseOthersHarmless({ ...lowBackPain, 'saddle-numbness': 'no' })
    expect(other.careLevel).toBe('self-care')
    expect(suggested(other)).toContain('stay-active')
  })
})

describe('numbness between the legs that was not asked', () => {
  const { 'saddle-numbness': _left, ...asked } = fillHarmlessly(engine.knowledgeBase, lowBackPain)

  it('leaves the advice incomplete, with nothing suggested', () => {
    const advice = engine.advise(asked, { today })
    expect(advice.status).toBe('incomplete')
    expect(advice.careLevelAtMost).toBe('emergency')
    expect(advice.recommendations).toEqual([])
  })

  it('is the question that comes next', () => {
    expect(engine.nextQuestions(asked)[0]).toEqual({
      question: 'saddle-numbness',
      screen: 'emergency-signs-2',
      reason: 'emergency',
    })
  })

  it('leaves nothing to ask once it is answered (the near miss)', () => {
    expect(engine.nextQuestions({ ...asked, 'saddle-numbness': 'no' })).toEqual([])
  })
})

describe('numbness between the legs that the reader is not sure of', () => {
  const advice = adviseOthersHarmless({ ...lowBackPain, 'saddle-numbness': 'not-sure' })

  it('is urgent: no less, and no more', () => {
    expect(advice.careLevel).toBe('urgent')
  })

  it('keeps self-care back', () => {
    expect(advice.recommendations).toEqual([])
  })

  it('differs from not being sure of tingling, a modifier (the near miss)', () => {
    const tingling = adviseOthersHarmless({ ...lowBackPain, 'tingling-limbs': 'not-sure' })
    expect(tingling.careLevel).toBe('self-care')
  })
})

const shoulderKnot: Answers = {
  age: 34,
  'body-site': ['shoulder'],
  duration: 'd2-6',
  trigger: ['desk'],
}

describe('at 34, with a knot at the top of the shoulder for 4 days, desk work and no danger signs', () => {
  const advice = adviseOthersHarmless(shoulderKnot)
  const ids = suggested(advice)

  it('is self-care, and settled', () => {
    expect([advice.careLevel, advice.status]).toEqual(['self-care', 'settled'])
  })

  it('begins with staying active and warmth among the first three', () => {
    expect(ids.slice(0, 3)).toEqual(expect.arrayContaining(['stay-active', 'heat']))
  })

  it('has no needle and no tablet above them', () => {
    const above = ids.slice(0, Math.max(ids.indexOf('stay-active'), ids.indexOf('heat')))
    expect(above.map(stepOf)).not.toContain('medicine')
    expect(above.map(stepOf)).not.toContain('needles-and-specialists')
  })

  it('puts medicines and needles after all self-care, exercise and hands-on treatment', () => {
    const order = ['self-care', 'exercise', 'hands-on', 'medicine', 'needles-and-specialists']
    const places = ids.map((id) => order.indexOf(stepOf(id) ?? ''))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('puts gentle massage before deep massage', () => {
    expect(ids.indexOf('massage')).toBeLessThan(ids.indexOf('deep-massage'))
  })

  it.each(['tens', 'electrotherapy', 'back-belt', 'paracetamol', 'opioids', 'muscle-relaxants'])(
    'never suggests %s',
    (id) => {
      expect(ids).not.toContain(id)
    },
  )

  it('is routine after seven weeks (the near miss)', () => {
    expect(adviseOthersHarmless({ ...shoulderKnot, duration: 'w6-12' }).careLevel).toBe('routine')
  })
})

describe('the same reader with warfarin ticked and "blood thinner" not', () => {
  const advice = adviseOthersHarmless({ ...shoulderKnot, medicines: ['warfarin'] })

  it.each(['deep-massage', 'anti-inflammatory-tablets'])(
    'is not offered %s, and is told that warfarin is why',
    (id) => {
      const left = advice.excluded.find(({ treatment }) => treatment === id)
      expect(left?.reason).toBe('contraindication')
      expect(left?.hits.map((hit) => hit.id)).toEqual(['blood-thinner'])
      expect(left?.hits[0]?.words).toMatch(/blood thinner/)
      expect(left?.hits[0]?.because).toMatchObject([
        { question: 'medicines', answer: ['warfarin'] },
      ])
    },
  )

  it('is offered massage with light pressure only', () => {
    const massage = advice.recommendations.find(({ treatment }) => treatment === 'massage')
    expect(massage?.cautions.map(({ words }) => words)).toEqual([
      'You take a blood thinner: light pressure only.',
    ])
  })

  it('still begins with staying active and warmth', () => {
    expect(suggested(advice).slice(0, 3)).toEqual(expect.arrayContaining(['stay-active', 'heat']))
  })

  it('is offered both with a medicine that thins no blood (the near miss)', () => {
    const other = suggested(adviseOthersHarmless({ ...shoulderKnot, medicines: ['lithium'] }))
    expect(other).toEqual(expect.arrayContaining(['deep-massage', 'anti-inflammatory-tablets']))
  })
})

describe('at 40, with pain for 3 days in none of the places', () => {
  const elsewhere: Answers = { age: 40, 'body-site': [], duration: 'd2-6' }
  const actions = (answers: Answers) =>
    adviceInWords(indexWords(engine.knowledgeBase), adviseOthersHarmless(answers)).actions

  it('is told that nothing fits, and whom to ask', () => {
    expect(actions(elsewhere)).toContain(english.notCovered)
    expect(suggested(adviseOthersHarmless(elsewhere))).toEqual([])
  })

  it('is not told so with low back pain (the near miss)', () => {
    expect(actions({ ...elsewhere, 'body-site': ['low-back'] })).not.toContain(english.notCovered)
  })
})

describe('at 40, with pain into both legs and tingling', () => {
  const answers: Answers = { age: 40, 'body-site': ['low-back'], duration: 'd2-6' }
  const reasons = (more: Answers) =>
    adviseOthersHarmless({ ...answers, ...more }).because.map(({ id }) => id)

  it('is an emergency, with no word of looking after it at home', () => {
    expect(reasons({ 'pain-spread': ['legs-both'], 'tingling-limbs': 'yes' })).toEqual([
      'pain-in-both-legs-with-nerve-signs',
    ])
  })

  it('is looked after at home with the tingling alone (the near miss)', () => {
    expect(reasons({ 'tingling-limbs': 'yes' })).toEqual(['new-pain-without-danger-signs'])
  })
})
