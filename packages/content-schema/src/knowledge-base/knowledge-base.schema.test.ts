import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { knowledgeBaseExample } from './knowledge-base.examples.js'
import {
  knowledgeBaseSchema,
  problemSchema,
  scoreSchema,
  screenSchema,
} from './knowledge-base.schema.js'
import { problems } from './problems.js'
import { scores } from './scores.js'

const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'
const empty = 'This is empty. Write something.'

describe('knowledgeBaseSchema', () => {
  it('accepts the example', () => {
    expect(problemsOf(knowledgeBaseSchema, knowledgeBaseExample)).toEqual([])
  })

  it.each(fieldsOf(knowledgeBaseExample))('asks for the field "%s"', (field) => {
    const input = change(knowledgeBaseExample, field, undefined)
    expect(problemsOf(knowledgeBaseSchema, input)).toEqual([
      `${field}: This is missing. Fill it in.`,
    ])
  })

  it.each(['screens', 'questions', 'problems', 'rules'])(
    'refuses a knowledge base without %s',
    (field) => {
      expect(problemsOf(knowledgeBaseSchema, { ...knowledgeBaseExample, [field]: [] })).toEqual([
        `${field}: Add at least 1.`,
      ])
    },
  )

  it.each(['treatments', 'references'])('needs no %s', (field) => {
    expect(problemsOf(knowledgeBaseSchema, { ...knowledgeBaseExample, [field]: [] })).toEqual([])
  })

  it.each<Limit>([
    ['schemaVersion', 1, 2, 'Invalid input: expected 1'],
    ['references.0.label', letters(400), letters(401), 'Use at most 400 characters. It has 401.'],
    ['references.0.label', 'x', '', empty],
    [
      'references.0.url',
      undefined,
      'doi.org/10.1/x',
      'Use a whole web address, such as https://www.nhs.uk/conditions/back-pain.',
    ],
    ['references.0.id', 'R01', 'nhs', 'Use the id of the evidence file, such as "R44".'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(knowledgeBaseSchema, change(knowledgeBaseExample, place, inside))).toEqual([])
    expect(problemsOf(knowledgeBaseSchema, change(knowledgeBaseExample, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })
})

describe('screenSchema', () => {
  const screen = { id: 'about-you', title: 'About you', intro: 'Two questions.' }

  it.each<Limit>([
    ['id', 'you', 'You', anId],
    ['title', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['title', 'x', '', empty],
    ['intro', letters(400), letters(401), 'Use at most 400 characters. It has 401.'],
    ['intro', undefined, '', empty],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(screenSchema, change(screen, place, inside))).toEqual([])
    expect(problemsOf(screenSchema, change(screen, place, outside))).toEqual([`${place}: ${words}`])
  })
})

describe('problemSchema', () => {
  it.each(problems)('accepts the problem "$id"', (problem) => {
    expect(problemsOf(problemSchema, problem)).toEqual([])
  })

  it.each<Limit>([
    ['label', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['label', 'x', '', empty],
    ['nearest.0', 'trigger-points', 'Trigger points', anId],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    const [problem = {}] = problems
    expect(problemsOf(problemSchema, change(problem, place, inside))).toEqual([])
    expect(problemsOf(problemSchema, change(problem, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })
})

describe('scoreSchema', () => {
  it.each(scores)('accepts the score "$id"', (score) => {
    expect(problemsOf(scoreSchema, score)).toEqual([])
  })

  it.each<Limit>([
    ['id', 'yellow-flags', 'yf_count', anId],
    ['label', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['label', 'x', '', empty],
    ['items', [{ when: { kind: 'any-danger-sign' }, points: 3 }], [], 'Add at least 1.'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    const [score = {}] = scores
    expect(problemsOf(scoreSchema, change(score, place, inside))).toEqual([])
    expect(problemsOf(scoreSchema, change(score, place, outside))).toEqual([`${place}: ${words}`])
  })

  it.each([0, 4, 1.5])('refuses an item of %s points', (points) => {
    const [score = {}] = scores
    expect(problemsOf(scoreSchema, change(score, 'items.0.points', points))).toEqual([
      'items.0.points: Invalid option: expected one of 1|2|3',
    ])
  })
})

describe('problems', () => {
  it('borrow evidence only from problems that there are', () => {
    const ids = problems.map(({ id }) => id)
    for (const { id, nearest } of problems) {
      expect(ids).toEqual(expect.arrayContaining(nearest))
      expect(nearest).not.toContain(id)
    }
  })
})
