import { describe, expect, it } from 'vitest'
import { change, fieldsOf, problemsOf } from '../testing/schema-cases.js'
import { reviewExamples } from './review.examples.js'
import { reviewSchema } from './review.schema.js'

describe('reviewSchema', () => {
  it.each(Object.entries(reviewExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(reviewSchema, example)).toEqual([])
  })

  it.each(fieldsOf(reviewExamples.done))('asks for the field "%s"', (field) => {
    expect(problemsOf(reviewSchema, change(reviewExamples.done, field, undefined))).toEqual([
      `${field}: This is missing. Fill it in.`,
    ])
  })

  it.each(['2026-11-24', '2026-11-23'])(
    'refuses a next review on %s when the last one was on 2026-11-24',
    (nextReviewDue) => {
      expect(problemsOf(reviewSchema, { ...reviewExamples.done, nextReviewDue })).toEqual([
        'nextReviewDue: The next review must be due after the last one.',
      ])
    },
  )

  it('names the words for a check by a clinician', () => {
    expect(problemsOf(reviewSchema, { ...reviewExamples.done, clinicianCheck: 'yes' })).toEqual([
      'clinicianCheck: Invalid option: expected one of "not-yet"|"done"',
    ])
  })
})
