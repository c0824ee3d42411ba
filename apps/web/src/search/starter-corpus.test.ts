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

const firstTwo = (query: string) => {
  const ranking = rank(index, query)
  console.log(
    query,
    ranking.isPartial,
    ranking.hits.slice(0, 6).map(({ entry, score }) => `${entry.key} ${score.toFixed(0)}`),
    findSigns(index, query, ranking.hits),
  )
  return ranking.hits.slice(0, 2).map(({ entry }) => entry.key)
}

describe('search over the starter corpus', () => {
  it.each([
    ['knot', 'condition/muscle-knots'],
    ['knots in back', 'article/knots-in-the-back'],
    ['trigger point', 'condition/muscle-knots'],
    ['myofasical', 'condition/myofascial-pain-syndrome'],
    ['sciatca', 'condition/sciatica'],
    ['trapezious', 'muscle/upper-trapezius'],
    ['hot water bottle', 'treatment/heat'],
    ['tens machine', 'treatment/tens'],
    ['dry needling', 'treatment/dry-needling'],
    ['muscle relaxer', 'treatment/muscle-relaxants'],
    ['cauda equina', 'glossary-term/cauda-equina-syndrome'],
    ['slipped disc', 'glossary-term/slipped-disc'],
    ['desk', 'article/desk-work-and-breaks'],
    ['pregnant', 'article/pregnancy-and-back-pain'],
  ])('finds %j first or second', (query, key) => {
    expect(firstTwo(query)).toContain(key)
  })

  it.each([
    ["can't pee", 'danger-sign/new-bladder-trouble'],
    ['pregnant', 'danger-sign/pregnancy-or-birth-signs'],
    ['numb between legs', 'danger-sign/saddle-numbness'],
    ['suicidal', 'danger-sign/thoughts-of-self-harm'],
    ['back pain', 'none'],
    ['heat', 'none'],
    ['massage', 'none'],
    ['chest pain', 'danger-sign/chest-pain'],
    ['weak leg', 'danger-sign/leg-weakness'],
  ])('pins the danger sign that %j means', (query, key) => {
    expect(findSigns(index, query, rank(index, query).hits)).toContain(key)
  })
})
