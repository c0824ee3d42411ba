import type { Criterion } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { describeCriterion } from './describe-criterion'

const yes = (question: string): Criterion => ({ kind: 'yes', question })

describe('a criterion in words', () => {
  it.each<[Criterion, string]>([
    [yes('leg-weakness'), 'leg weakness is yes'],
    [{ kind: 'not', criterion: yes('fever') }, 'not (fever is yes)'],
    [
      { kind: 'one-of', question: 'duration', options: ['d2-6', 'gt-12w'] },
      'duration is d2 6 or gt 12w',
    ],
    [{ kind: 'has', question: 'medicines', option: 'warfarin' }, 'medicines includes warfarin'],
    [{ kind: 'between', question: 'age', min: 50 }, 'age is 50 or over'],
    [{ kind: 'between', question: 'age', max: 17 }, 'age is 17 or under'],
    [{ kind: 'between', question: 'age', min: 18, max: 49 }, 'age is from 18 to 49'],
    [{ kind: 'score', score: 'yellow-flags', min: 4 }, 'the score yellow flags is 4 or more'],
    [{ kind: 'any-danger-sign' }, 'any danger sign is yes'],
    [
      { kind: 'at-least', count: 2, of: [yes('a'), yes('b'), yes('c')] },
      'at least 2 of (a is yes; b is yes; c is yes)',
    ],
  ])('%j reads as %s', (criterion, words) => expect(describeCriterion(criterion)).toBe(words))

  it('calls options what readers see', () => {
    const criterion: Criterion = { kind: 'one-of', question: 'duration', options: ['d2-6', 'w1'] }
    const labels = new Map([['d2-6', '2 to 6 days']])

    expect(describeCriterion(criterion, (_question, id) => labels.get(id) ?? id)).toBe(
      'duration is 2 to 6 days or w1',
    )
  })

  it('puts brackets where "and" and "or" meet, and nowhere else', () => {
    const either: Criterion = { kind: 'any', of: [yes('a'), yes('b')] }

    expect(describeCriterion({ kind: 'all', of: [either, yes('c')] })).toBe(
      '(a is yes or b is yes) and c is yes',
    )
    expect(describeCriterion({ kind: 'all', of: [yes('a'), yes('b')] })).toBe(
      'a is yes and b is yes',
    )
  })
})
