import { loadCorpus } from '@unknot/knowledge'
import { assembleKnowledgeBase, type KnowledgeBase, type Vignette } from '@unknot/content-schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { redFindings } from './red-findings'
import { runChecks, type CheckInputs } from './run-checks'

const now = '2026-11-24T12:00:00.000Z'
const saddle = 'saddle-numbness'
let small: KnowledgeBase

/** Few enough documents that each check takes no time: two questions, one rule, and what every reader is asked. */
beforeAll(async () => {
  const { questions, rules, references } = await loadCorpus()
  const kept = new Set([saddle, 'age', 'body-site', 'duration'])
  small = {
    ...assembleKnowledgeBase({
      questions: questions.filter(({ id }) => kept.has(id)),
      rules: rules.filter(({ id }) => id === saddle),
      treatments: [],
      references,
    }),
    problems: [{ id: 'low-back-pain', label: 'Low back pain', when: anywhere, nearest: [] }],
  }
})

const anywhere = { kind: 'has', question: 'body-site', option: 'low-back' } as const

const vignette = (expect: Vignette['expect'], answer = 'yes'): Vignette => ({
  id: `${saddle}-${answer}`,
  name: 'New numbness between the legs is an emergency',
  today: '2026-11-24',
  others: 'no-danger-signs',
  answers: { 'body-site': ['low-back'], age: 55, duration: 'd2-6', [saddle]: answer },
  expect,
})
const emergency = vignette({ careLevel: 'emergency' })

const check = (inputs: Partial<CheckInputs>) =>
  runChecks({ knowledgeBase: small, vignettes: [emergency], live: null, now, ...inputs })

/** The same rule, but not as soon. */
const milder = (): KnowledgeBase => ({
  ...small,
  rules: small.rules.map((rule) => ({ ...rule, careLevel: 'routine' as const })),
})

describe('the checks of a release', () => {
  it('pass where all is proved and each vignette gets its advice', async () => {
    const steps: string[] = []
    const report = await runChecks(
      { knowledgeBase: small, vignettes: [emergency], live: null, now },
      { onStep: (step) => steps.push(step) },
    )

    expect(redFindings(report)).toEqual([])
    expect(report).toMatchObject({ outcome: 'passed', changes: null })
    expect(report.vignettes).toMatchObject({ passed: 1, failed: [], changes: null })
    expect(report.properties.filter(({ isSafety }) => isSafety)).toHaveLength(6)
    expect(steps).toEqual(['read', 'prove', 'tidy', 'vignettes', 'coverage'])
  })

  it('fail where a danger sign is missed, and name the reader in the words of the questions', async () => {
    const report = await check({ knowledgeBase: milder() })
    const [failed] = report.vignettes.failed

    expect(report.outcome).toBe('failed')
    expect(failed?.problems[0]).toMatch(/^Expected emergency, got soon/)
    expect(failed?.reader?.words).toContainEqual({
      question: small.questions.find(({ id }) => id === saddle)?.label,
      answer: 'yes',
    })
  })

  it('fail where no patient case tries out a rule', async () => {
    const report = await check({ vignettes: [vignette({ careLevel: 'self-care' }, 'no')] })

    expect(report.outcome).toBe('failed')
    expect(redFindings(report)).toEqual([expect.stringContaining('tried out by no patient case')])
  })

  it('pass with what is only untidy, and tell it', async () => {
    const [rule] = small.rules
    if (rule === undefined) throw new Error('There is no rule.')
    const twice = { ...small, rules: [rule, { ...rule, id: 'the-same-again' }] }

    const report = await check({ knowledgeBase: twice })

    expect(report.outcome).toBe('passed')
    expect(report.properties.flatMap(({ findings }) => findings)).not.toEqual([])
  })

  it('fail with every problem of a knowledge base that cannot be read', async () => {
    const report = await check({ knowledgeBase: { ...small, questions: small.questions.slice(1) } })

    expect(report.outcome).toBe('failed')
    expect(report.problems.length).toBeGreaterThan(0)
    expect(report.properties).toEqual([])
  })

  it('fail where no vignette tries anything out', async () => {
    const report = await check({ vignettes: [] })

    expect(report.problems[0]?.message).toContain('No vignette is published')
  })
})

describe('the comparison with the live release', () => {
  it('shows a reader who is sent less urgently, before and after, and what was changed', async () => {
    const live = { number: 3, knowledgeBase: small, fingerprints: null }
    const { changes } = await check({ knowledgeBase: milder(), live })
    const [affected] = changes?.affected ?? []

    expect(changes).toMatchObject({ since: 3, outcome: 'different' })
    expect(affected).toMatchObject({
      kind: 'less-urgent',
      before: { careLevel: 'emergency' },
      after: { careLevel: 'soon' },
    })
    expect(affected?.reader.words.map(({ answer }) => answer)).toContain('yes')
    expect(changes?.sheets.lessUrgent).toBeGreaterThan(0)
    expect(changes?.documents).toEqual([
      expect.objectContaining({
        noun: 'rules',
        what: 'changed',
        fields: [
          {
            label: 'How soon help is needed',
            before: 'Call for emergency help now',
            after: 'Book in the next weeks',
          },
        ],
      }),
    ])
  })

  it('proves that other words change nobody’s advice', async () => {
    const renamed = {
      ...small,
      rules: small.rules.map((rule) => ({ ...rule, title: 'Said otherwise' })),
    }
    const live = { number: 1, knowledgeBase: small, fingerprints: null }
    const { changes } = await check({ knowledgeBase: renamed, live })

    expect(changes).toMatchObject({ outcome: 'equal', affected: [] })
    expect(changes?.sheets.changed).toBe(0)
    expect(changes?.documents.map(({ title }) => title)).toEqual(['Said otherwise'])
  })

  it('names patient cases that were added, removed or changed since', async () => {
    const first = await check({})
    const live = { number: 1, knowledgeBase: small, fingerprints: first.vignettes.fingerprints }
    const other = vignette({ careLevel: 'emergency', because: [saddle] })
    const near = vignette({ careLevel: 'self-care' }, 'no')
    const report = await check({ live, vignettes: [other, near] })

    expect(report.vignettes.changes).toEqual({
      added: [near.id],
      removed: [],
      changed: [emergency.id],
    })
  })
})
