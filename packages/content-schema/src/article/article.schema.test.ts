import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { articleExamples } from './article.examples.js'
import { articleSchema } from './article.schema.js'

const empty = 'This is empty. Write something.'
const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'

describe('articleSchema', () => {
  it.each(Object.entries(articleExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(articleSchema, example)).toEqual([])
  })

  it.each(fieldsOf(articleExamples.minimal))('asks for the field "%s"', (field) => {
    expect(
      problemsOf(articleSchema, change(articleExamples.minimal, field, undefined)),
    ).toHaveLength(1)
  })

  it.each<Limit>([
    ['title', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['title', 'x', '', empty],
    ['keyMessages.0', letters(240), letters(241), 'Use at most 240 characters. It has 241.'],
    ['keyMessages.0', 'x', '', empty],
    ['keyMessages', ['a', 'b'], ['a'], 'Add at least 2.'],
    ['keyMessages', ['a', 'b', 'c'], ['a', 'b', 'c', 'd'], 'Keep at most 3.'],
    ['relatedTreatments.0', 'cold-pack', 'cold pack', anId],
    ['relatedConditions.0', 'neck-knots', 'neck-', anId],
    ['kind', 'article', 'post', 'Invalid input: expected "article"'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(articleSchema, change(articleExamples.full, place, inside))).toEqual([])
    expect(problemsOf(articleSchema, change(articleExamples.full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names a field that it does not know', () => {
    expect(problemsOf(articleSchema, { ...articleExamples.full, author: 'x' })).toEqual([
      'There is no field "author" here. Remove it or correct its name.',
    ])
  })
})
