import { describe, expect, it } from 'vitest'
import { adviseOn } from './advise-on'
import { measure, syllablesIn } from './measure'

describe('the count of syllables', () => {
  it.each([
    ['back', 1],
    ['muscle', 2],
    ['ease', 1],
    ['warmed', 1],
    ['rested', 2],
    ['shoulder', 2],
    ['medicine', 3],
    ['20', 1],
  ])('of "%s" is %i', (word, syllables) => expect(syllablesIn(word)).toBe(syllables))
})

describe('readability', () => {
  it('finds hard words harder, and puts the hardest sentence first', () => {
    const plain = 'Most back pain gets better by itself.'
    const hard = 'Myofascial symptomatology demonstrates spontaneous remission.'
    const { sentences } = measure([plain, hard])

    expect(sentences[0]?.text).toBe(hard)
    expect((measure([hard]).grade ?? 0) - (measure([plain]).grade ?? 0)).toBeGreaterThan(8)
  })

  it('has no grade for no text', () => expect(measure([]).grade).toBeNull())
})

describe('advice', () => {
  const paragraph = (...texts: string[]) => ({
    kind: 'paragraph',
    content: texts.map((text) => ({ kind: 'text', text, marks: [] })),
  })
  const hard =
    'Myofascial symptomatology demonstrates spontaneous remission following conservative multidisciplinary rehabilitation programmes in numerous representative populations.'

  it('names the three hardest sentences, and no more', () => {
    const sections = Array.from({ length: 5 }, (_, index) => ({
      blocks: [paragraph(`${hard.slice(0, -1)} ${index}.`)],
    }))
    const advice = adviseOn({ kind: 'article', sections })

    expect(advice[0]).toMatch(/^Reading age about \d+/)
    expect(advice.filter((one) => one.startsWith('Hard to read'))).toHaveLength(3)
  })

  it('finds nothing hard in plain words', () => {
    const sections = [{ blocks: [paragraph('Keep on moving. Rest when you need to.')] }]

    expect(adviseOn({ sections })).toHaveLength(1)
  })

  it('marks a link that says nothing', () =>
    expect(adviseOn({ blocks: [paragraph('Click here')] }).join(' ')).toContain('“Click here”'))
})
