import { loadCorpus } from '@unknot/knowledge'
import { assembleKnowledgeBase, type KnowledgeBase, type Vignette } from '@unknot/content-schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { runChecks } from './run-checks'

const now = '2026-11-24T12:00:00.000Z'
let knowledgeBase: KnowledgeBase

const vignette = (expect: Vignette['expect']): Vignette => ({
  id: 'saddle-numbness',
  name: 'New numbness between the legs is an emergency',
  today: '2026-11-24',
  others: 'no-danger-signs',
  answers: { 'body-site': ['low-back'], age: 55, duration: 'd2-6', 'saddle-numbness': 'yes' },
  expect,
})
const emergency = vignette({ careLevel: 'emergency' })

beforeAll(async () => {
  const { questions, rules, treatments, references } = await loadCorpus()
  const facts = treatments.map(({ facts }) => facts)
  knowledgeBase = assembleKnowledgeBase({ questions, rules, treatments: facts, references })
})

describe('the checks of a release', () => {
  it('pass where the engine can read it and each vignette gets its advice', async () => {
    const report = await runChecks({ knowledgeBase, vignettes: [emergency], live: null, now })

    expect(report.outcome).toBe('passed')
    expect(report.vignettes).toEqual({ passed: 1, failed: [] })
    expect(report.changes).toBeNull()
  })

  it('fail with the sentences of a vignette that gets other advice', async () => {
    const wrong = vignette({ careLevel: 'self-care' })

    const report = await runChecks({ knowledgeBase, vignettes: [wrong], live: null, now })

    expect(report.outcome).toBe('failed')
    expect(report.vignettes.failed[0]?.problems[0]).toMatch(/^Expected self-care, got emergency/)
  })

  it('fail with every problem of a knowledge base that cannot be read', async () => {
    const broken = { ...knowledgeBase, questions: knowledgeBase.questions.slice(1) }

    const report = await runChecks({
      knowledgeBase: broken,
      vignettes: [emergency],
      live: null,
      now,
    })

    expect(report.outcome).toBe('failed')
    expect(report.problems.length).toBeGreaterThan(0)
    expect(report.vignettes.passed).toBe(0)
  })

  it('fail where no vignette tries anything out', async () => {
    const report = await runChecks({ knowledgeBase, vignettes: [], live: null, now })

    expect(report.problems[0]?.message).toContain('No vignette is published')
  })

  it('name what was added, removed and changed since the release that is live', async () => {
    const [first, second, ...rest] = knowledgeBase.rules
    if (first === undefined || second === undefined) throw new Error('The corpus has no rules.')
    const renamed = { ...first, title: `${first.title}, said otherwise` }
    const next = { ...knowledgeBase, rules: [renamed, ...rest, { ...second, id: 'brand-new' }] }
    const live = { number: 3, knowledgeBase }

    const { changes } = await runChecks({ knowledgeBase: next, vignettes: [emergency], live, now })

    expect(changes?.since).toBe(3)
    expect(changes?.rules).toEqual({
      added: ['brand-new'],
      removed: [second.id],
      changed: [first.id],
    })
    expect(changes?.questions).toEqual({ added: [], removed: [], changed: [] })
  })
})
