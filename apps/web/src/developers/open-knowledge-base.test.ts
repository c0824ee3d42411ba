import { knowledgeBaseExample } from '@unknot/content-schema/examples'
import { describe, expect, it } from 'vitest'
import { openKnowledgeBase } from './open-knowledge-base'

const example = JSON.stringify(knowledgeBaseExample, null, 2)

const problemsOf = (text: string) => {
  const opened = openKnowledgeBase(text)
  return opened.outcome === 'ok' ? [] : opened.problems
}

describe('openKnowledgeBase', () => {
  it('opens the example', () => {
    expect(openKnowledgeBase(example).outcome).toBe('ok')
  })

  it.each([
    ['{\n  "a": 1,,\n}', 'line 2, column 10: "a": 1,,'],
    ['{\n  "a": [1', 'line 2'],
    ['', 'line 1, column 1: the end'],
  ])('says where %j is no JSON', (text, place) => {
    const [problem] = problemsOf(text)

    expect(problem?.place).toContain(place)
    expect(problem?.message).toContain('comma')
  })

  it('names the place and the mend of everything else, at once', () => {
    const broken = example.replaceAll('"careLevel": "emergency"', '"careLevel": "at-once"')
    const problems = problemsOf(broken)

    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.place).toMatch(/^rules › /)
    expect(problems[0]?.message).toContain('emergency')
  })

  it('takes nothing for a knowledge base that is none', () => {
    expect(problemsOf('null')[0]?.place).toBe('the knowledge base')
  })
})
