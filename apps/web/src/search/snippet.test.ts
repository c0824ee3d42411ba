import { describe, expect, it } from 'vitest'
import { chooseSnippet, markFound } from './snippet'

const found = (...words: string[]): ReadonlySet<string> => new Set(words)

describe('markFound', () => {
  it('marks words as they were found, and loses no letter', () => {
    const runs = markFound('Knots: what a band’s like', found('knot'))

    expect(runs).toEqual([
      { text: 'Knots', isFound: true },
      { text: ': what a band’s like', isFound: false },
    ])
  })

  it('marks nothing where nothing was found', () => {
    expect(markFound('Knots', found('band'))).toEqual([{ text: 'Knots', isFound: false }])
  })
})

describe('chooseSnippet', () => {
  const page = { summary: 'About warmth.', body: 'Lie down. Use a hot bottle.\nRest.' }

  it('is the summary where that has what was asked for', () => {
    expect(chooseSnippet(page, found('warmth'))).toBe('About warmth.')
  })

  it('is else the sentence that has most of it', () => {
    expect(chooseSnippet(page, found('hot', 'bottle'))).toBe('Use a hot bottle.')
  })

  it('is the summary where nothing has it', () => {
    expect(chooseSnippet(page, found('ice'))).toBe('About warmth.')
  })

  it('cuts a long sentence at words, around what was found', () => {
    const body = `${'many '.repeat(80)}bottle ${'more '.repeat(80)}`

    const snippet = chooseSnippet({ summary: '', body }, found('bottle'))

    expect(snippet).toMatch(/^… many .* bottle .* more …$/)
    expect(snippet.length).toBeLessThan(240)
  })
})
