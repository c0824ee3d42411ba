import { describe, expect, it } from 'vitest'
import { problemsOf } from '../testing/schema-cases.js'
import { bodySites, bodySiteSchema } from './body-site.schema.js'

describe('bodySiteSchema', () => {
  it.each(bodySites)('accepts %s', (site) => {
    expect(problemsOf(bodySiteSchema, site)).toEqual([])
  })

  it.each(['low_back', 'Neck', 'knee'])('names the places for "%s"', (site) => {
    expect(problemsOf(bodySiteSchema, site)).toEqual([
      'Invalid option: expected one of "neck"|"shoulder"|"upper-back"|"between-shoulder-blades"|"mid-back"|"low-back"|"glute"',
    ])
  })
})
