import { describe, expect, it } from 'vitest'
import { problemsOf } from '../testing/schema-cases.js'
import { careLevelLabels, careLevels, careLevelSchema } from './care-level.schema.js'

describe('careLevelSchema', () => {
  it.each(careLevels)('accepts %s, and has a label for it', (level) => {
    expect(problemsOf(careLevelSchema, level)).toEqual([])
    expect(careLevelLabels[level]).not.toBe('')
  })

  it.each(['Emergency', 'selfcare', 'L0', null])('names the levels for "%s"', (level) => {
    expect(problemsOf(careLevelSchema, level)).toEqual([
      'Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"',
    ])
  })

  it('lists the most urgent first, since the order of care cards rests on it', () => {
    expect(careLevels).toEqual(['emergency', 'urgent', 'soon', 'routine', 'self-care'])
  })
})
