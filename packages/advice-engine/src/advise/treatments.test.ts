import { describe, expect, it } from 'vitest'
import { compile, type Answers, type KnowledgeBase, type Treatment } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'
import { evidence, treatment } from '../testing/builders.js'

const today = { today: '2026-11-24' }
const acute = 'acute-back-pain'
const chronic = 'chronic-back-pain'
const steroid = { kind: 'has', question: 'medicines', option: 'steroid' } as const
const basis = { kind: 'guideline', references: ['r1'] } as const

function adviseOn(changes: Partial<Treatment>, answers: Answers = harmless) {
  return adviseOnAll([treatment('it', changes)], answers)
}

function adviseOnAll(treatments: readonly Treatment[], answers: Answers = harmless) {
  const knowledgeBase: KnowledgeBase = { ...backPain, treatments }
  return compile(knowledgeBase).advise(answers, today)
}

describe('exclusion', () => {
  it.each<[string, Partial<Treatment>, Answers, string]>([
    ['never suggested', { neverSuggested: 'Harm.' }, harmless, 'never-suggested'],
    ['at its care level', { withheldFrom: 'soon' }, { ...harmless, fever: 'yes' }, 'care-level'],
    ['above its care level', {}, { ...harmless, 'saddle-numbness': 'yes' }, 'care-level'],
    [
      'contraindicated',
      { contraindications: [{ id: 'c', when: steroid, reason: 'No.', basis }] },
      { ...harmless, medicines: ['steroid'] },
      'contraindication',
    ],
    [
      'possibly contraindicated',
      { contraindications: [{ id: 'c', when: steroid, reason: 'No.', basis }] },
      { ...harmless, medicines: 'not-sure' },
      'possible-contraindication',
    ],
    ['not suited', { suggestedWhen: steroid }, harmless, 'not-for-this-problem'],
    [
      'not surely suited',
      { suggestedWhen: steroid },
      { ...harmless, medicines: 'not-sure' },
      'not-for-this-problem',
    ],
    ['for no problem', {}, { ...harmless, duration: 'not-sure' }, 'not-for-this-problem'],
    [
      'advised against',
      { evidence: [{ ...evidence(acute, 'high', 'large'), guidelines: 'against' }] },
      harmless,
      'advised-against',
    ],
    [
      'advised against for the nearest problem, with none of its own',
      { evidence: [{ ...evidence(chronic, 'high', 'large'), guidelines: 'against' }] },
      harmless,
      'advised-against',
    ],
    ['without effect', { evidence: [evidence(acute, 'high', 'none')] }, harmless, 'no-effect'],
  ])('excludes what is %s', (_name, changes, answers, reason) => {
    const advice = adviseOn(changes, answers)
    expect(advice.recommendations).toEqual([])
    expect(advice.excluded).toMatchObject([{ treatment: 'it', reason }])
  })

  it('suggests below its care level, and when nothing speaks against it', () => {
    const advice = adviseOn({}, { ...harmless, fever: 'yes' })
    expect(advice).toMatchObject({ careLevel: 'soon', recommendations: [{ treatment: 'it' }] })
  })

  it('names the answer "not sure" that leaves a contraindication open', () => {
    const contraindications = [{ id: 'c', when: steroid, reason: 'No.', basis }]
    const [excluded] = adviseOn(
      { contraindications },
      { ...harmless, medicines: 'not-sure' },
    ).excluded
    expect(excluded?.hits).toEqual([
      {
        id: 'c',
        words: 'No.',
        because: [{ question: 'medicines', answer: 'not-sure', wanted: steroid }],
        basis,
      },
    ])
  })

  it('beats an open question: what is excluded is not withheld', () => {
    const { medicines: _medicines, ...answers } = harmless
    const contraindications = [{ id: 'c', when: steroid, reason: 'No.', basis }]
    const advice = adviseOn({ contraindications, neverSuggested: 'Harm.' }, answers)
    expect(advice).toMatchObject({ status: 'settled', withheld: [] })
  })

  it('withholds while a contraindication was not asked about, and calls that provisional', () => {
    const { medicines: _medicines, ...answers } = harmless
    const contraindications = [{ id: 'c', when: steroid, reason: 'No.', basis }]
    const advice = adviseOn({ contraindications }, answers)
    expect(advice).toMatchObject({
      status: 'provisional',
      recommendations: [],
      withheld: [{ treatment: 'it', questions: ['medicines'] }],
    })
  })
})

describe('cautions', () => {
  const cautions = [{ id: 'c', when: steroid, advice: 'Gently.', basis }]

  it.each<[string, Answers, readonly object[]]>([
    ['that apply are shown', { medicines: ['steroid'] }, [{ id: 'c', words: 'Gently.' }]],
    ['that may apply are shown', { medicines: 'not-sure' }, [{ id: 'c' }]],
    ['that do not apply are not shown', { medicines: [] }, []],
  ])('%s', (_name, answers, shown) => {
    const [first] = adviseOn({ cautions }, { ...harmless, ...answers }).recommendations
    expect(first?.cautions).toMatchObject(shown)
  })
})

describe('evidence', () => {
  it.each<[string, Treatment['evidence'], object]>([
    [
      'is that for the reader’s problem',
      [evidence(chronic, 'high', 'large'), evidence(acute, 'low', 'small')],
      { problem: acute, certainty: 'low', effect: 'small', isIndirect: false },
    ],
    [
      'is borrowed when there is none',
      [evidence(chronic, 'low', 'small')],
      { problem: chronic, certainty: 'low', isIndirect: true },
    ],
    [
      'is borrowed when its own says nothing',
      [evidence(acute, 'not-graded', 'unknown'), evidence(chronic, 'low', 'small')],
      { problem: chronic, isIndirect: true },
    ],
    [
      'is its own when the nearest says nothing either',
      [evidence(acute, 'not-graded', 'unknown'), evidence(chronic, 'not-graded', 'unknown')],
      { problem: acute, isIndirect: false },
    ],
    [
      'is nothing when there is none at all',
      [],
      {
        problem: acute,
        certainty: 'not-graded',
        effect: 'unknown',
        isIndirect: false,
        references: [],
      },
    ],
  ])('%s', (_name, rows, expected) => {
    expect(adviseOn({ evidence: rows }).recommendations).toMatchObject([expected])
  })

  it('of its own keeps a treatment that is advised against for another problem', () => {
    const rows = [
      evidence(acute, 'not-graded', 'unknown'),
      { ...evidence(chronic, 'low', 'small'), guidelines: 'against' as const },
    ]
    expect(adviseOn({ evidence: rows }).recommendations).toHaveLength(1)
  })
})

describe('order', () => {
  const strong = [evidence(acute, 'moderate', 'small')]

  it.each<[string, Partial<Treatment>, Partial<Treatment>]>([
    [
      'self-care before a stronger tablet',
      {},
      { step: 'medicine', evidence: [evidence(acute, 'high', 'large')] },
    ],
    ['exercise before hands-on', { step: 'exercise' }, { step: 'hands-on', evidence: strong }],
    [
      'medicine before needles',
      { step: 'medicine' },
      { step: 'needles-and-specialists', evidence: strong },
    ],
    [
      'surer before less sure',
      { evidence: [evidence(acute, 'high', 'small')] },
      { evidence: strong },
    ],
    [
      'bigger before smaller',
      { evidence: [evidence(acute, 'moderate', 'medium')] },
      { evidence: strong },
    ],
    [
      'direct before indirect',
      { evidence: strong },
      { evidence: [evidence(chronic, 'moderate', 'small')] },
    ],
    [
      'graded before favoured',
      { evidence: strong },
      { favouredWhen: [{ kind: 'any-danger-sign' }] },
    ],
    [
      'favoured before cheaper',
      { favouredWhen: [{ kind: 'between', question: 'age', min: 18 }], cost: 'high' },
      {},
    ],
    ['cheaper before easier', { effort: 'high' }, { cost: 'low' }],
    ['easier before harder', {}, { effort: 'medium' }],
    ['else by id', {}, {}],
  ])('puts %s, however they are listed', (_name, first, second) => {
    const a = treatment('a', first)
    const b = treatment('b', second)
    for (const list of [
      [a, b],
      [b, a],
    ]) {
      const ids = adviseOnAll(list).recommendations.map((one) => one.treatment)
      expect(ids).toEqual(['a', 'b'])
    }
  })
})
