import { describe, expect, it } from 'vitest'
import type { Answers } from '../../advice.js'
import { compileKnowledgeBase } from '../../compile/compile-knowledge-base.js'
import { compile } from '../../index.js'
import type { KnowledgeBase, Rule } from '../../knowledge-base.js'
import { backPain } from '../../testing/back-pain.js'
import { evidence, rule, sign, treatment } from '../../testing/builders.js'
import { fillHarmlessly } from '../testkit/index.js'
import { verify, type Finding, type PropertyId, type PropertyReport } from './index.js'

const today = { today: '2026-11-24' }
const numbness = { kind: 'yes', question: 'saddle-numbness' } as const
const fever = { kind: 'yes', question: 'fever' } as const
const steroid = { kind: 'has', question: 'medicines', option: 'steroid' } as const
const basis = { kind: 'guideline', references: ['r1'] } as const

function reportOn(knowledgeBase: KnowledgeBase, property: PropertyId): PropertyReport {
  const [report] = verify(compile(knowledgeBase), { properties: [property] }).properties
  return report ?? expect.fail(property)
}

/** What the verifier says of an engine that was made from another knowledge base than it names. */
function reportOnBroken(made: Partial<KnowledgeBase>, property: PropertyId): PropertyReport {
  const compiled = compileKnowledgeBase({ ...backPain, ...made }, null)
  const [report] = verify(
    { ...compiled, knowledgeBase: backPain },
    { properties: [property] },
  ).properties
  return report ?? expect.fail(property)
}

const changed = (id: string, changes: Partial<Rule>): readonly Rule[] =>
  backPain.rules.map((one) => (one.id === id ? { ...one, ...changes } : one))

/** The one finding on a subject, with a reader as the engine would get them. */
function findingOn(report: PropertyReport, id: string): Finding {
  expect(report.outcome).toBe('refuted')
  return report.findings.find(({ subject }) => subject.id === id) ?? expect.fail(id)
}

function whole({ reader }: Finding, knowledgeBase: KnowledgeBase = backPain): Answers {
  if (reader === null) return expect.fail('There is no reader.')
  return reader.others === 'nothing'
    ? reader.answers
    : fillHarmlessly(knowledgeBase, reader.answers)
}

describe('verify', () => {
  it('proves every safety property of a sound knowledge base, as plain data', () => {
    const report = verify(compile(backPain))
    const safety = report.properties.filter(({ isSafety }) => isSafety)
    expect(safety.map(({ property, outcome }) => [property, outcome])).toEqual([
      ['met-rule-raises-care', 'proved'],
      ['danger-sign-is-never-self-care', 'proved'],
      ['possible-emergency-withholds-self-care', 'proved'],
      ['not-sure-is-never-no', 'proved'],
      ['contraindicated-is-never-suggested', 'proved'],
      ['more-danger-never-lowers-care', 'proved'],
    ])
    expect(safety.every(({ claims }) => claims > 0)).toBe(true)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('says unknown, and never proved, once the budget is spent', () => {
    const report = verify(compile(backPain), { budget: 0 })
    expect(report.outcome).toBe('unknown')
    for (const { outcome, undecided } of report.properties) {
      expect(outcome).toBe('unknown')
      expect(undecided.length).toBeGreaterThan(0)
    }
  })

  it('gives the same report every time', () => {
    expect(verify(compile(backPain))).toEqual(verify(compile(backPain)))
  })
})

describe('met-rule-raises-care', () => {
  it('is refuted by the shortest reader when a rule counts for less than it says', () => {
    const rules = changed('cauda-equina', { careLevel: 'soon' })
    const finding = findingOn(reportOnBroken({ rules }, 'met-rule-raises-care'), 'cauda-equina')
    expect(finding.reader?.words).toEqual([
      { question: 'What about saddle-numbness?', answer: 'yes' },
      { question: 'What about age?', answer: '0 years' },
      { question: 'What about duration?', answer: 'under-2-days' },
    ])
    const advice = compile({ ...backPain, rules }).advise(whole(finding), today)
    expect(advice.careLevel).toBe('soon')
  })

  it('is refuted when the engine reads other words than the knowledge base has', () => {
    const rules = changed('infection', { when: { kind: 'all', of: [fever, steroid] } })
    const finding = findingOn(reportOnBroken({ rules }, 'met-rule-raises-care'), 'infection')
    expect(finding.reader?.answers).toMatchObject({ fever: 'yes', age: 65 })
  })

  it('is proved when the same is said in other words', () => {
    const when = backPain.rules[1]?.when ?? numbness
    const not = (criterion: Rule['when']): Rule['when'] => ({ kind: 'not', criterion })
    const rules = changed('infection', { when: not(not(when)) })
    expect(reportOnBroken({ rules }, 'met-rule-raises-care').outcome).toBe('proved')
  })
})

describe('danger-sign-is-never-self-care', () => {
  const questions = (role: 'modifier' | 'danger-sign') =>
    backPain.questions.map((one) => (one.id === 'fever' ? { ...sign('fever'), role } : one))

  it('is refuted when the engine takes a danger sign for a modifier', () => {
    const report = reportOnBroken(
      { questions: questions('modifier') },
      'danger-sign-is-never-self-care',
    )
    expect(findingOn(report, 'fever').reader?.answers).toMatchObject({ fever: 'yes' })
  })

  it('is proved when it takes it for what it is, and asks nothing of modifiers', () => {
    const report = reportOnBroken(
      { questions: questions('danger-sign') },
      'danger-sign-is-never-self-care',
    )
    expect(report).toMatchObject({ outcome: 'proved', claims: 3 })
  })
})

describe('possible-emergency-withholds-self-care', () => {
  it('is refuted when an emergency rule is lost', () => {
    const report = reportOnBroken(
      { rules: changed('cauda-equina', { careLevel: 'self-care', when: steroid }) },
      'possible-emergency-withholds-self-care',
    )
    // Nothing is settled while the sign itself is unanswered: the engine has that floor without any rule.
    expect(report.outcome).toBe('refuted')
    const rules = changed('cauda-equina', { careLevel: 'self-care', when: steroid })
    const answers = whole(findingOn(report, 'cauda-equina'))
    expect(answers['saddle-numbness']).not.toBe('no')
    const advice = compile({ ...backPain, rules }).advise(answers, today)
    expect(advice.recommendations).not.toEqual([])
  })

  it('is proved when the rule only says more', () => {
    const rules = changed('cauda-equina', { when: { kind: 'any', of: [numbness, steroid] } })
    const report = reportOnBroken({ rules }, 'possible-emergency-withholds-self-care')
    expect(report.outcome).toBe('proved')
  })
})

describe('not-sure-is-never-no', () => {
  it('is refuted when no emergency rule asks for the sign any more', () => {
    const rules = changed('cauda-equina', { when: steroid })
    const report = reportOnBroken({ rules }, 'not-sure-is-never-no')
    const finding = findingOn(report, 'saddle-numbness')
    expect(finding.sentence).toMatch(/less urgent than urgent/)
    expect(finding.reader?.answers).toMatchObject({ 'saddle-numbness': 'not-sure' })
  })

  it('is refuted when "not sure" no longer counts as yes', () => {
    const questions = backPain.questions.map((one) =>
      one.id === 'new-kind-of-pain'
        ? { ...sign('new-kind-of-pain'), role: 'fact' as const, screen: 'about-you' }
        : one,
    )
    const report = reportOnBroken(
      { questions, rules: changed('new-after-55', { careLevel: 'emergency' }) },
      'not-sure-is-never-no',
    )
    expect(report.findings.map(({ key }) => key)).toEqual([
      'question new-kind-of-pain counts-as-yes',
    ])
  })

  it('is proved of a rule that a "not sure" leaves open one step lower', () => {
    expect(reportOn(backPain, 'not-sure-is-never-no').outcome).toBe('proved')
  })
})

describe('contraindicated-is-never-suggested', () => {
  it('is refuted when the engine loses a contraindication', () => {
    const treatments = backPain.treatments.map((one) => ({ ...one, contraindications: [] }))
    const report = reportOnBroken({ treatments }, 'contraindicated-is-never-suggested')
    const finding = findingOn(report, 'deep-massage')
    expect(whole(finding)['medicines']).not.toEqual([])
    const advice = compile({ ...backPain, treatments }).advise(whole(finding), today)
    expect(advice.recommendations.map((one) => one.treatment)).toContain('deep-massage')
  })

  it('is proved when an option is only implied by another', () => {
    expect(reportOn(backPain, 'contraindicated-is-never-suggested').outcome).toBe('proved')
  })
})

describe('more-danger-never-lowers-care', () => {
  const withoutFever = rule('no-fever', 'urgent', { kind: 'not', criterion: fever })

  it('is refuted by a rule for those who lack a danger sign', () => {
    const kb = { ...backPain, rules: [...backPain.rules, withoutFever] }
    const finding = findingOn(reportOn(kb, 'more-danger-never-lowers-care'), 'fever')
    const answers = whole(finding, kb)
    const levels = ['no', 'yes'].map(
      (fever) => compile(kb).advise({ ...answers, fever }, today).careLevel,
    )
    expect(levels).toEqual(['urgent', 'soon'])
  })

  it('is proved when that rule asks for no more than the sign itself comes to', () => {
    const rules = [...backPain.rules, { ...withoutFever, careLevel: 'soon' as const }]
    expect(reportOn({ ...backPain, rules }, 'more-danger-never-lowers-care').outcome).toBe('proved')
  })

  it('is refuted by self-care that only a danger sign allows', () => {
    const treatments = [...backPain.treatments, treatment('ice', { suggestedWhen: fever })]
    const report = reportOn({ ...backPain, treatments }, 'more-danger-never-lowers-care')
    expect(findingOn(report, 'fever').key).toBe('question fever yes')
  })
})

describe('everything-is-reachable', () => {
  it('is refuted by a rule that contradicts itself over several answers', () => {
    const when = {
      kind: 'all',
      of: [fever, { kind: 'not', criterion: { kind: 'any', of: [fever, numbness] } }],
    } as const
    const rules = [...backPain.rules, rule('never', 'urgent', when)]
    const report = reportOn({ ...backPain, rules }, 'everything-is-reachable')
    expect(findingOn(report, 'never')).toMatchObject({ reader: null, key: 'rule never' })
  })

  it('is refuted by a treatment that guidelines advise against for every problem', () => {
    const against = (problem: string) =>
      ({ ...evidence(problem, 'low', 'small'), guidelines: 'against' }) as const
    const own = [against('acute-back-pain'), against('chronic-back-pain')]
    const treatments = [...backPain.treatments, treatment('belt', { evidence: own })]
    const report = reportOn({ ...backPain, treatments }, 'everything-is-reachable')
    expect(report.findings.map(({ key }) => key)).toEqual(['treatment belt'])
  })

  it('is proved when everything has a reader', () => {
    expect(reportOn(backPain, 'everything-is-reachable').outcome).toBe('proved')
  })
})

describe('nothing-is-redundant', () => {
  const keysWith = (...rules: readonly Rule[]) => {
    const kb = { ...backPain, rules: [...backPain.rules.slice(0, 5), ...rules] }
    return reportOn(kb, 'nothing-is-redundant').findings.map(({ key }) => key)
  }

  it('finds a rule that another covers, by meaning and not by text', () => {
    const when = { kind: 'all', of: [numbness, { kind: 'any', of: [fever, steroid] }] } as const
    expect(keysWith(rule('special', 'soon', when))).toEqual([
      'rule special covered-by cauda-equina',
    ])
  })

  it('finds a rule that only several together cover', () => {
    const when = {
      kind: 'any',
      of: [numbness, { kind: 'yes', question: 'waters-broken' }],
    } as const
    expect(keysWith(rule('either', 'emergency', when))).toContain(
      'rule either covered-by cauda-equina waters',
    )
  })

  it('says so when two rules are met by the same readers', () => {
    const kb = {
      ...backPain,
      rules: [...backPain.rules, rule('again', 'urgent', { kind: 'all', of: [numbness] })],
    }
    const report = reportOn(kb, 'nothing-is-redundant')
    expect(findingOn(report, 'again').sentence).toBe(
      'The same readers meet “again” (urgent) and “cauda-equina” (emergency).',
    )
  })

  it('finds a rule that says self-care where another sends on the same day', () => {
    const report = reportOn(backPain, 'nothing-is-redundant')
    expect(report.outcome).toBe('proved')
    const when = { kind: 'between', question: 'age', max: 40 } as const
    expect(keysWith(rule('young', 'self-care', when))).toEqual(['rule young conflict'])
  })

  it('finds a part of a rule that changes nothing', () => {
    const old = (min: number) => ({ kind: 'between', question: 'age', min }) as const
    const when = {
      kind: 'all',
      of: [steroid, old(60), { kind: 'any', of: [old(50), fever] }],
    } as const
    expect(keysWith(rule('old', 'urgent', when))).toEqual([
      'rule old when › all 3',
      'rule old when › all 3 › any 2',
    ])
  })

  it('finds a caution that is never shown', () => {
    const cautions = [{ id: 'c', when: steroid, advice: 'Gently.', basis }]
    const contraindications = [{ id: 'd', when: steroid, reason: 'No.', basis }]
    const treatments = [treatment('ice', { cautions, contraindications })]
    const report = reportOn({ ...backPain, treatments }, 'nothing-is-redundant')
    expect(report.findings.map(({ key }) => key)).toEqual(['treatment ice c'])
  })
})

describe('every-indication-reaches-someone', () => {
  it('is refuted by evidence for a problem whose readers are all excluded', () => {
    const long = { kind: 'one-of', question: 'duration', options: ['months'] } as const
    const contraindications = [{ id: 'c', when: long, reason: 'No.', basis }]
    const own = [
      evidence('acute-back-pain', 'low', 'small'),
      evidence('chronic-back-pain', 'low', 'small'),
    ]
    const kb = { ...backPain, treatments: [treatment('ice', { evidence: own, contraindications })] }
    const report = reportOn(kb, 'every-indication-reaches-someone')
    expect(report.findings.map(({ key }) => key)).toEqual(['treatment ice chronic-back-pain'])
    expect(reportOn(kb, 'everything-is-reachable').outcome).toBe('proved')
  })

  it('is proved when each problem has a reader who gets it', () => {
    expect(reportOn(backPain, 'every-indication-reaches-someone').outcome).toBe('proved')
  })
})

describe('every-reader-gets-an-answer', () => {
  it('is refuted by a reader who has no problem and nothing to fear', () => {
    const days = { kind: 'one-of', question: 'duration', options: ['days'] } as const
    const problems = backPain.problems.map((one, place) =>
      place === 0 ? { ...one, when: days } : one,
    )
    const finding = findingOn(
      reportOn({ ...backPain, problems }, 'every-reader-gets-an-answer'),
      'no-problem',
    )
    expect(finding.reader).toMatchObject({ others: 'no-danger-signs' })
    expect(finding.reader?.answers['duration']).toBe('under-2-days')
  })

  it('is refuted by a reader whose every treatment is excluded', () => {
    const contraindications = [{ id: 'c', when: steroid, reason: 'No.', basis }]
    const kb = { ...backPain, treatments: [treatment('ice', { contraindications })] }
    const report = reportOn(kb, 'every-reader-gets-an-answer')
    const { reader } = findingOn(report, 'acute-back-pain')
    expect(['not-sure', ['steroid']]).toContainEqual(reader?.answers['medicines'])
  })

  it('is proved when something is left for everybody', () => {
    expect(reportOn(backPain, 'every-reader-gets-an-answer').outcome).toBe('proved')
  })
})

describe('interview-is-short', () => {
  it('is refuted by an ordinary reader who sees too many screens', () => {
    const options = { properties: ['interview-is-short'], mostScreens: 2 } as const
    const [report] = verify(compile(backPain), options).properties
    expect(report?.findings[0]?.sentence).toMatch(/sees 3 screens; 2 are enough/)
    expect(verify(compile(backPain), { ...options, mostScreens: 3 }).outcome).toBe('proved')
  })
})
