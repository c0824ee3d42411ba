import type { Rule } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { exampleKnowledgeBase } from '../../content/testing/small-library'
import { byCareLevel } from './by-care-level'

const rule = (sign: string, careLevel: Rule['careLevel']): Rule[] =>
  exampleKnowledgeBase(sign).rules.map((example) => ({ ...example, careLevel }))

describe('byCareLevel', () => {
  it('puts the most urgent level first, and says each sign once', () => {
    const rules = [
      ...rule('a', 'soon'),
      ...rule('b', 'emergency'),
      ...rule('c', 'emergency'),
      ...rule('b', 'emergency'),
    ]

    expect(byCareLevel(rules)).toEqual([
      { careLevel: 'emergency', signs: ['b', 'c'] },
      { careLevel: 'soon', signs: ['a'] },
    ])
  })

  it('has no card for a level without signs', () => {
    expect(byCareLevel([])).toEqual([])
  })
})
