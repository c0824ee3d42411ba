import { describe, expect, it } from 'vitest'
import { compile, InvalidTodayError, UnknownTreatmentError } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'

const engine = compile(backPain)
const today = { today: '2026-11-24' }

describe('whyNot', () => {
  it('tells the rank of a recommended treatment, from 1', () => {
    expect(engine.whyNot(harmless, 'heat')).toEqual({ kind: 'recommended', rank: 2 })
  })

  it('tells why a treatment is excluded', () => {
    const why = engine.whyNot({ ...harmless, medicines: ['warfarin'] }, 'deep-massage')
    expect(why).toMatchObject({ kind: 'excluded', excluded: { reason: 'contraindication' } })
    expect(engine.whyNot(harmless, 'opioids')).toMatchObject({
      kind: 'excluded',
      excluded: { reason: 'never-suggested' },
    })
  })

  it('tells what to ask while the advice is incomplete', () => {
    const { fever: _fever, ...answers } = harmless
    expect(engine.whyNot(answers, 'heat')).toEqual({ kind: 'incomplete', questions: ['fever'] })
  })

  it('tells what a treatment is withheld for', () => {
    const { medicines: _medicines, ...answers } = harmless
    expect(engine.whyNot(answers, 'deep-massage')).toEqual({
      kind: 'withheld',
      withheld: { treatment: 'deep-massage', questions: ['medicines'] },
    })
  })

  it.each(['toString', '__proto__', 'moxibustion'])('refuses the unknown treatment %s', (id) => {
    expect(() => engine.whyNot(harmless, id)).toThrow(UnknownTreatmentError)
  })
})

describe('whatIf', () => {
  it('finds every single change that alters the care level or the treatments', () => {
    const changes = engine.whatIf({ ...harmless, 'new-kind-of-pain': 'yes' })
    const lines = changes.map(
      ({ question, answer, careLevel, status, added, removed }) =>
        `${question} ${JSON.stringify(answer)}: ${careLevel} ${status}, +[${added.join()}] -[${removed.join()}]`,
    )
    expect(lines).toMatchInlineSnapshot(`
      [
        "saddle-numbness "yes": emergency settled, +[] -[stay-active,heat,deep-massage]",
        "saddle-numbness "not-sure": urgent settled, +[] -[stay-active,heat,deep-massage]",
        "fever "yes": soon settled, +[] -[deep-massage]",
        "fever "not-sure": soon settled, +[] -[deep-massage]",
        "age 56: soon settled, +[] -[deep-massage]",
        "age 64: soon settled, +[] -[deep-massage]",
        "age 65: soon settled, +[] -[deep-massage]",
        "age 120: soon settled, +[] -[deep-massage]",
        "age "not-sure": soon settled, +[] -[deep-massage]",
        "duration "weeks": routine settled, +[] -[]",
        "duration "months": routine settled, +[] -[]",
        "duration "not-sure": routine settled, +[] -[stay-active,heat,deep-massage]",
        "pregnancy "yes": self-care incomplete, +[] -[stay-active,heat,deep-massage]",
        "pregnancy "not-sure": self-care incomplete, +[] -[stay-active,heat,deep-massage]",
        "medicines ["anticoagulant"]: self-care settled, +[] -[deep-massage]",
        "medicines ["warfarin"]: self-care settled, +[] -[deep-massage]",
        "medicines "not-sure": self-care settled, +[] -[deep-massage]",
      ]
    `)
  })

  it('finds nothing that advise would not say', () => {
    for (const { question, answer, careLevel, status } of engine.whatIf(harmless)) {
      const advice = engine.advise({ ...harmless, [question]: answer }, today)
      expect(advice).toMatchObject({ careLevel, status })
    }
  })
})

describe('whatIfPairs', () => {
  const pairs = engine.whatIfPairs(harmless)

  it('finds two changes that only together change the care level', () => {
    const lines = pairs.map(({ changes, careLevel }) =>
      [...changes.map(({ question, answer }) => `${question} ${String(answer)}`), careLevel].join(
        ', ',
      ),
    )
    expect(lines).toContain('fever yes, medicines steroid, urgent')
    expect(lines).toContain('new-kind-of-pain yes, age 56, soon')
    expect(lines.filter((line) => line.includes('saddle-numbness yes'))).toEqual([])
  })

  it('finds nothing that advise would not say', () => {
    for (const { changes, careLevel, status } of pairs) {
      const changed = Object.fromEntries(changes.map(({ question, answer }) => [question, answer]))
      const alone = changes.map(
        ({ question, answer }) =>
          engine.advise({ ...harmless, [question]: answer }, today).careLevel,
      )
      expect(engine.advise({ ...harmless, ...changed }, today)).toMatchObject({ careLevel, status })
      expect(alone).not.toContain(careLevel)
    }
  })
})

describe('because', () => {
  it('names the fewest answers that suffice, as the reader gave them', () => {
    const answers = { ...harmless, fever: 'yes', age: 70, medicines: ['steroid'] }
    const hit = engine.advise(answers, today).because.find(({ id }) => id === 'infection')
    expect(hit?.because).toEqual([
      { question: 'fever', answer: 'yes', wanted: { kind: 'yes', question: 'fever' } },
      {
        question: 'medicines',
        answer: ['steroid'],
        wanted: { kind: 'has', question: 'medicines', option: 'steroid' },
      },
    ])
  })

  it('names what rules a danger sign out, also for questions that are not asked', () => {
    const hit = engine.advise(harmless, today).because.find(({ id }) => id === 'nothing-serious')
    expect(hit?.because.map(({ question, answer }) => [question, answer])).toEqual([
      ['saddle-numbness', 'no'],
      ['fever', 'no'],
      ['pregnancy', 'no'],
    ])
    expect(hit?.because[2]?.wanted).toMatchObject({ kind: 'not' })
  })

  it('says of the floors of its own that they are a cautious choice', () => {
    const advice = engine.advise({ ...harmless, fever: 'yes' }, today)
    expect(advice.because.find(({ id }) => id === 'danger-sign')).toEqual({
      source: 'built-in',
      id: 'danger-sign',
      careLevel: 'soon',
      because: [{ question: 'fever', answer: 'yes', wanted: { kind: 'yes', question: 'fever' } }],
      basis: {
        kind: 'convention',
        note: 'A cautious choice of this project, not from a guideline.',
        references: [],
      },
    })
  })

  it('names the rule that a "not sure" keeps open', () => {
    const advice = engine.advise({ ...harmless, duration: 'not-sure' }, today)
    expect(advice.careLevel).toBe('routine')
    expect(advice.because[0]).toMatchObject({ id: 'rule-not-sure', rule: 'long-lasting' })
    expect(advice.problem).toBeNull()
  })
})

describe('today', () => {
  it('decides which reasons are overdue for review', () => {
    const answers = { ...harmless, duration: 'weeks', 'saddle-numbness': 'yes' }
    expect(engine.advise(answers, { today: '2027-11-01' }).overdue).toEqual([])
    expect(engine.advise(answers, { today: '2027-11-02' }).overdue).toEqual([
      'cauda-equina',
      'long-lasting',
    ])
  })

  it.each(['', 'today', '24/11/2026', '2026-11-24T10:00:00Z'])('refuses "%s"', (date) => {
    expect(() => engine.advise(harmless, { today: date })).toThrow(InvalidTodayError)
  })
})
