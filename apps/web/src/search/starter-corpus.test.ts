import { beforeAll, describe, expect, it } from 'vitest'
import { describeDocument } from './describe-document'
import { describeSigns } from './describe-sign'
import { findSigns } from './find-signs'
import { rank } from './rank'
import { createSearchIndex, type SearchIndex } from './search-index'
import { starterPages, starterRelease } from './testing/starter-corpus'

let index: SearchIndex

beforeAll(async () => {
  index = createSearchIndex()
  await index.add([
    ...starterPages().map(describeDocument),
    ...describeSigns(starterRelease().knowledgeBase),
  ])
})

const firstTwo = (query: string): string[] =>
  rank(index, query)
    .hits.slice(0, 2)
    .map(({ entry }) => entry.key)

const pinned = (query: string): string[] => findSigns(index, query, rank(index, query))

describe('search over the starter corpus', () => {
  it.each([
    ['knot', 'condition/muscle-knots'],
    ['knots in back', 'article/knots-in-the-back'],
    ['trigger point', 'condition/muscle-knots'],
    ['myofasical', 'condition/myofascial-pain-syndrome'],
    ['sciatca', 'condition/sciatica'],
    ['trapezious', 'muscle/middle-trapezius'],
    ['hot water bottle', 'treatment/heat'],
    ['tens machine', 'treatment/tens'],
    ['dry needling', 'treatment/dry-needling'],
    ['muscle relaxer', 'treatment/muscle-relaxants'],
    ['cauda equina', 'glossary-term/cauda-equina'],
    ['slipped disc', 'condition/sciatica'],
    ['desk', 'article/desk-work-and-breaks'],
    ['pregnant', 'article/pregnancy-and-back-pain'],
    ["can't pee", 'glossary-term/cauda-equina'],
  ])('finds %j first or second', (query, key) => {
    expect(firstTwo(query)).toContain(key)
  })

  it.each([
    ["can't pee", 'new-bladder-trouble'],
    ['cauda equina', 'saddle-numbness'],
    ['corda equina', 'saddle-numbness'],
    ['sciatca', 'leg-weakness-getting-worse'],
    ['pregnant', 'pregnancy-or-birth-signs'],
    ['numb between legs', 'saddle-numbness'],
    ['suicidal', 'thoughts-of-self-harm'],
    ['chest pain', 'chest-pain'],
    ['chset pain', 'chest-pain'],
    ['weak leg', 'leg-weakness'],
    ['fever', 'fever-or-chills'],
  ])('pins the danger sign that %j means', (query, rule) => {
    expect(pinned(query)).toContain(`danger-sign/${rule}`)
  })

  it.each(['back pain', 'knot', 'heat', 'massage', 'hot water bottle', 'desk', 'new pain'])(
    'pins nothing for %j, which says nothing of a danger',
    (query) => {
      expect(pinned(query)).toEqual([])
    },
  )

  it('takes pages that have some of the words where none has all', () => {
    const { hits, isPartial } = rank(index, 'trapezius zzzzzz')

    expect(isPartial).toBe(true)
    expect(hits[0]?.entry.names.join()).toContain('trapezius')
  })

  it.each(['', 'how to', 'qqqqqqqq', '!?'])('finds nothing for %j', (query) => {
    expect(rank(index, query)).toMatchObject({ hits: [], isPartial: false })
  })

  it('puts sources behind pages', () => {
    const kinds = rank(index, 'low back pain guideline').hits.map(({ entry }) => entry.kind)

    expect(kinds[0]).not.toBe('reference')
  })
})
