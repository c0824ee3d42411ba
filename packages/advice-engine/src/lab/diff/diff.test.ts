import { describe, expect, it } from 'vitest'
import { compile } from '../../index.js'
import type { KnowledgeBase } from '../../knowledge-base.js'
import { backPain } from '../../testing/back-pain.js'
import { evidence, rule, sign, treatment } from '../../testing/builders.js'
import { diff, type Change } from './index.js'

const fever = { kind: 'yes', question: 'fever' } as const
const few = { sheets: 200 }

const compare = (after: Partial<KnowledgeBase>, before: Partial<KnowledgeBase> = {}) =>
  diff(compile({ ...backPain, ...before }), compile({ ...backPain, ...after }), few)

const named = (changes: readonly Change[]) => changes.map(({ kind, about }) => `${kind} ${about}`)

const withRule = (id: string, changes: Partial<KnowledgeBase['rules'][number]>) => ({
  rules: backPain.rules.map((one) => (one.id === id ? { ...one, ...changes } : one)),
})
const withTreatment = (id: string, changes: Partial<KnowledgeBase['treatments'][number]>) => ({
  treatments: backPain.treatments.map((one) => (one.id === id ? { ...one, ...changes } : one)),
})

describe('diff', () => {
  it('proves two knowledge bases equal that say the same in other words', () => {
    const infection = backPain.rules.find(({ id }) => id === 'infection')
    const when = infection?.when ?? fever
    const report = compare(
      withRule('infection', {
        title: 'Said anew',
        when: { kind: 'not', criterion: { kind: 'not', criterion: when } },
      }),
    )
    expect(report).toMatchObject({ outcome: 'equal', changes: [], undecided: [] })
    expect(report.documents.rules).toEqual({ added: [], removed: [], changed: ['infection'] })
    expect(report.sheets).toEqual({ tried: 200, changed: 0, lessUrgent: 0, moreUrgent: 0 })
  })

  it('shows a reader who is sent less urgently, before and after', () => {
    const report = compare(withRule('new-after-55', { careLevel: 'routine' }))
    const [change] = report.changes
    expect(change).toMatchObject({
      kind: 'less-urgent',
      about: 'soon',
      before: { careLevel: 'soon' },
      after: { careLevel: 'routine' },
      reader: { others: 'no-danger-signs' },
    })
    expect(change?.reader.answers['age']).toBeGreaterThanOrEqual(56)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('shows a reader who is sent more urgently', () => {
    const report = compare(withRule('long-lasting', { careLevel: 'urgent' }))
    expect(named(report.changes)).toContain('more-urgent urgent')
    expect(report.sheets.moreUrgent).toBeGreaterThan(0)
    expect(report.sheets.lessUrgent).toBe(0)
  })

  it('counts changed answer sheets the same every time', () => {
    const once = compare(withRule('long-lasting', { careLevel: 'urgent' }))
    expect(compare(withRule('long-lasting', { careLevel: 'urgent' }))).toEqual(once)
    expect(once.sheets.changed).toBeGreaterThan(0)
  })

  it.each<[string, Partial<KnowledgeBase>, Partial<KnowledgeBase>, readonly string[]]>([
    [
      'a treatment that is gone',
      { treatments: backPain.treatments.slice(1) },
      {},
      ['treatment-removed stay-active'],
    ],
    [
      'a treatment that is new',
      {},
      { treatments: backPain.treatments.slice(1) },
      ['treatment-added stay-active'],
    ],
    [
      'a caution that is gone',
      withTreatment('deep-massage', { cautions: [] }),
      {},
      ['caution-removed deep-massage: steroid-skin'],
    ],
    [
      'an order that is turned',
      withTreatment('heat', { evidence: [evidence('acute-back-pain', 'high', 'large')] }),
      {},
      [
        'evidence heat: acute-back-pain',
        'evidence heat: chronic-back-pain',
        'order stay-active, heat',
      ],
    ],
    [
      'an order that depends on the reader',
      withTreatment('heat', { favouredWhen: [{ kind: 'between', question: 'age', min: 40 }] }),
      {},
      ['order stay-active, heat'],
    ],
  ])('shows %s', (_name, after, before, changes) => {
    expect(named(compare(after, before).changes)).toEqual(changes)
  })

  it('shows a reader whose advice is no longer complete', () => {
    const questions = [...backPain.questions, sign('new-sign')]
    const report = compare({ questions })
    expect(named(report.changes)).toEqual([
      'more-urgent soon',
      'more-urgent routine',
      'completeness incomplete',
    ])
    expect(report.changes[0]?.reader.answers).toMatchObject({ 'new-sign': 'yes' })
    expect(report.documents.questions.added).toEqual(['new-sign'])
  })

  it('lets an option that is gone count as no answer', () => {
    const questions = backPain.questions.map((one) =>
      one.id === 'medicines' && one.kind === 'choices'
        ? { ...one, options: one.options.filter(({ id }) => id !== 'warfarin') }
        : one,
    )
    const report = compare({ questions })
    expect(named(report.changes)).toEqual(['treatment-added deep-massage'])
    expect(report.changes[0]?.reader.answers['medicines']).toEqual(['warfarin'])
  })

  it('refuses a question that takes one answer here and several there', () => {
    const options = [{ id: 'a', label: 'a' }]
    const questions = backPain.questions.map((one) =>
      one.id === 'cough' ? { ...one, kind: 'choices' as const, options } : one,
    )
    const after = { ...backPain, questions }
    expect(() => diff(compile(backPain), compile(after), few)).toThrow(/takes one answer in one/)
  })

  it('says unknown, and never equal, once the budget is spent', () => {
    const report = diff(
      compile(backPain),
      compile({
        ...backPain,
        ...withRule('infection', { when: { kind: 'all', of: [fever, fever] } }),
      }),
      { ...few, budget: 0 },
    )
    expect(report.outcome).toBe('unknown')
    expect(report.undecided.length).toBeGreaterThan(0)
  })
})

describe('treatments in a comparison', () => {
  it('keeps those apart that nobody gets', () => {
    const never = treatment('ice', { neverSuggested: 'Harm.' })
    const report = compare({ treatments: [...backPain.treatments, never] })
    expect(report).toMatchObject({
      outcome: 'equal',
      documents: { treatments: { added: ['ice'] } },
    })
  })

  it('finds nothing new in a rule that others cover', () => {
    const rules = [...backPain.rules, rule('fever-too', 'soon', fever)]
    expect(compare({ rules }).outcome).toBe('equal')
  })
})
