import { describe, expect, it } from 'vitest'
import { problemsOf } from '../testing/schema-cases.js'
import { criterionExamples } from './criterion.examples.js'
import { criterionSchema, type Criterion } from './criterion.schema.js'

const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'
const aBorder = 'Give a lowest number (min), a highest number (max), or both.'

describe('criterionSchema', () => {
  it.each(Object.entries(criterionExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(criterionSchema, example)).toEqual([])
  })

  it('has an example of each kind', () => {
    const kinds = Object.values(criterionExamples).map(({ kind }) => kind)
    expect([...new Set(kinds)].toSorted()).toEqual([
      'all',
      'any',
      'any-danger-sign',
      'at-least',
      'between',
      'has',
      'not',
      'one-of',
      'score',
      'yes',
    ])
  })

  it.each<[string, unknown, string]>([
    ['all of nothing', { kind: 'all', of: [] }, 'of: Name at least one criterion.'],
    ['any of nothing', { kind: 'any', of: [] }, 'of: Name at least one criterion.'],
    [
      'at least none',
      { kind: 'at-least', count: 0, of: [criterionExamples.yes] },
      'count: Use 1 or more.',
    ],
    [
      'at least a half',
      { kind: 'at-least', count: 1.5, of: [criterionExamples.yes] },
      'count: Invalid input: expected int, received number',
    ],
    [
      'one of no options',
      { kind: 'one-of', question: 'duration', options: [] },
      'options: Add at least 1.',
    ],
    ['a question that is no id', { kind: 'yes', question: 'Saddle numbness' }, `question: ${anId}`],
    [
      'an option that is no id',
      { kind: 'has', question: 'medicines', option: '' },
      `option: ${anId}`,
    ],
    ['a range without borders', { kind: 'between', question: 'age' }, aBorder],
    [
      'a score without borders',
      { kind: 'score', score: 'strains' },
      'Give the fewest points (min), the most (max), or both.',
    ],
    ['no point or more', { kind: 'score', score: 'strains', min: 0 }, 'min: Use 1 or more.'],
    ['fewer points than none', { kind: 'score', score: 'strains', max: -1 }, 'max: Use 0 or more.'],
    ['a score that is no id', { kind: 'score', score: 'Strains', min: 1 }, `score: ${anId}`],
    [
      'a field of another kind',
      { kind: 'yes', question: 'fever', option: 'yes' },
      'There is no field "option" here. Remove it or correct its name.',
    ],
    [
      'a kind that there is not',
      { kind: 'none', of: [] },
      'kind: Expected kind to be one of "all", "any", "not", "at-least", "yes", "one-of", "has", "between", "any-danger-sign", "score".',
    ],
    ['nothing', undefined, 'This is missing. Fill it in.'],
  ])('refuses %s', (_name, input, words) => {
    expect(problemsOf(criterionSchema, input)).toEqual([words])
  })

  it('checks criteria inside criteria, and names the place', () => {
    const deep = (inner: unknown): unknown => ({
      kind: 'not',
      criterion: { kind: 'all', of: [criterionExamples.yes, { kind: 'any', of: [inner] }] },
    })

    expect(problemsOf(criterionSchema, deep(criterionExamples.has))).toEqual([])
    expect(problemsOf(criterionSchema, deep({ kind: 'between', question: 'age' }))).toEqual([
      `criterion.of.1.of.0: ${aBorder}`,
    ])
  })

  it('reads a criterion that is a hundred deep', () => {
    let criterion: Criterion = criterionExamples.yes
    for (let depth = 0; depth < 100; depth += 1) criterion = { kind: 'not', criterion }
    expect(problemsOf(criterionSchema, criterion)).toEqual([])
  })
})
