import { describe, expect, it } from 'vitest'
import { articleExamples } from '../article/article.examples.js'
import { articleSchema } from '../article/article.schema.js'
import { problemsOf } from '../testing/schema-cases.js'
import { topicLabels, topics, topicSchema } from './topic.schema.js'

describe('topicSchema', () => {
  it.each(topics)('accepts %s', (topic) => {
    expect(problemsOf(topicSchema, topic)).toEqual([])
  })

  it('calls each topic by a name of its own', () => {
    expect(new Set(Object.values(topicLabels)).size).toBe(topics.length)
  })

  it('is what pages may be tagged with, or not', () => {
    const { full } = articleExamples

    expect(problemsOf(articleSchema, { ...full, topics: ['needles'] })).toEqual([])
    expect(problemsOf(articleSchema, { ...full, topics: undefined })).toEqual([])
    expect(problemsOf(articleSchema, { ...full, topics: ['Needles'] })).toEqual([
      expect.stringContaining('topics.0: Invalid option: expected one of "what-a-knot-is"|'),
    ])
  })
})
