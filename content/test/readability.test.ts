import { describe, expect, it } from 'vitest'
import { measureReadability } from '../src/report/readability.js'
import { formatReadabilityReport, measureCorpus } from '../src/report/readability-report.js'
import { readerPages } from '../src/report/reader-texts.js'
import { corpus, pages } from './starter-corpus.js'

describe('measureReadability', () => {
  it('reads the formula of Flesch and Kincaid: 0.39 words per sentence, 11.8 syllables per word', () => {
    const { grade, words } = measureReadability(['The cat sat on the mat.'])
    expect(words).toBe(6)
    expect(grade).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59)
  })

  it('counts a list item without a full stop as a sentence', () => {
    const { sentences } = measureReadability(['sharp pain', 'Stop. Then rest.'])
    expect(sentences.map(({ text }) => text).toSorted()).toEqual([
      'Stop.',
      'Then rest.',
      'sharp pain',
    ])
  })

  it('puts the longest sentence first', () => {
    const { sentences } = measureReadability(['Rest. Keep on doing what you like to do.'])
    expect(sentences[0]).toEqual({ text: 'Keep on doing what you like to do.', words: 8 })
  })

  it('finds hard words harder', () => {
    const plain = measureReadability(['Most back pain gets better by itself.'])
    const hard = measureReadability([
      'Myofascial symptomatology demonstrates spontaneous remission.',
    ])
    expect(hard.grade ?? 0).toBeGreaterThan((plain.grade ?? 0) + 8)
  })

  it('has no grade for no text', () => {
    expect(measureReadability([])).toEqual({ grade: null, words: 0, sentences: [] })
  })
})

describe('readability.md', () => {
  it('measures every page, with its words and without its citations', () => {
    const texts = readerPages(corpus)
    expect(texts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      pages.map(({ kind, id }) => `${kind} ${id}`),
    )
    expect(texts.filter((page) => page.texts.length === 0)).toEqual([])
    expect(texts.flatMap((page) => page.texts).filter((text) => text.includes('[@R'))).toEqual([])
  })

  it('measures every question, and knows the danger signs among them', () => {
    const { questions } = measureCorpus(corpus)
    expect(questions).toHaveLength(corpus.questions.length)
    expect(questions.filter((one) => one.isDangerSign)).toHaveLength(65)
  })

  it('names at most three long sentences of a page', () => {
    const [, below = ''] = formatReadabilityReport(corpus).split('## Longest sentences')
    const counts = below
      .split('\n### ')
      .slice(1)
      .map((part) => part.match(/^- /gm)?.length ?? 0)
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })
})
