import { describe, expect, it } from 'vitest'
import { corpus } from './starter-corpus.js'

describe('plates', () => {
  it.each(corpus.exercises.map((one) => [one.evidenceRow, one.id, one.plates ?? []] as const))(
    'of exercise %s (%s) are three or more, each in words of its own',
    (_row, _id, plates) => {
      expect(plates.length).toBeGreaterThanOrEqual(3)
      const words = plates.map(({ alternativeText }) => alternativeText)
      expect(new Set(words).size).toBe(plates.length)
      expect(words.filter((text) => text.trim() === '')).toEqual([])
    },
  )

  it.each(corpus.muscles.map((one) => [one.evidenceRow, one.id, one.plates ?? []] as const))(
    'of muscle %s (%s) are there, in words as well',
    (_row, _id, plates) => {
      expect(plates).not.toEqual([])
      expect(plates.filter(({ alternativeText }) => alternativeText.trim() === '')).toEqual([])
    },
  )
})
