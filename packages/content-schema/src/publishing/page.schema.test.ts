import { describe, expect, it } from 'vitest'
import { articleExamples } from '../article/article.examples.js'
import { articleSchema } from '../article/article.schema.js'
import { conditionExamples } from '../condition/condition.examples.js'
import { conditionSchema } from '../condition/condition.schema.js'
import { exerciseExamples } from '../exercise/exercise.examples.js'
import { exerciseSchema } from '../exercise/exercise.schema.js'
import { factCheckExamples } from '../fact-check/fact-check.examples.js'
import { factCheckSchema } from '../fact-check/fact-check.schema.js'
import { muscleExamples } from '../muscle/muscle.examples.js'
import { muscleSchema } from '../muscle/muscle.schema.js'
import { change, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { treatmentExamples } from '../treatment/treatment.examples.js'
import { treatmentSchema } from '../treatment/treatment.schema.js'

const anId = 'Use lower case letters, digits and single hyphens, such as "upper-back".'
const empty = 'This is empty. Write something.'

const limits: readonly Limit[] = [
  ['id', 'heat-2', 'Heat', anId],
  ['slug', 'heat-2', '/heat', anId],
  ['summary', letters(320), letters(321), 'Use at most 320 characters. It has 321.'],
  ['summary', 'x', '', empty],
  ['sections', conditionExamples.full.sections, [], 'Add at least 1.'],
  ['references', ['R44'], [], 'Evidence needs a citation to be published.'],
  ['references.0', 'R44', 'R4', 'Use the id of the evidence file, such as "R44".'],
  [
    'review.nextReviewDue',
    '2026-11-25',
    '2026-11-24',
    'The next review must be due after the last one.',
  ],
]

describe.each([
  ['articleSchema', articleSchema, articleExamples.full],
  ['treatmentSchema', treatmentSchema, treatmentExamples.full],
  ['conditionSchema', conditionSchema, conditionExamples.full],
  ['exerciseSchema', exerciseSchema, exerciseExamples.full],
  ['muscleSchema', muscleSchema, muscleExamples.full],
  ['factCheckSchema', factCheckSchema, factCheckExamples.full],
] as const)('the fields of every page in %s', (_name, schema, example) => {
  it.each(limits)('hold %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(schema, change(example, place, inside))).toEqual([])
    expect(problemsOf(schema, change(example, place, outside))).toEqual([`${place}: ${words}`])
  })

  it('name danger signs by the id of their rule', () => {
    expect(problemsOf(schema, { ...example, dangerSigns: [] })).toEqual([])
    expect(problemsOf(schema, { ...example, dangerSigns: ['D01'] })).toEqual([
      `dangerSigns.0: ${anId}`,
    ])
  })
})
