import { describe, expect, it } from 'vitest'
import { furtherArticles } from '../src/e1-pages.js'
import { corpus, inlinesOf } from './starter-corpus.js'

/** Words that a reader reads in the sections of a page. */
const wordsOf = ({ sections }: (typeof corpus.articles)[number]): number =>
  inlinesOf(sections)
    .map((inline) => (inline.kind === 'citation' ? ' ' : `${inline.text} `))
    .join('')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length

describe('articles', () => {
  it('are at least 24, with those that are no topic of table E1', () => {
    const ids = corpus.articles.map(({ id }): string => id)
    expect(furtherArticles.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.length).toBeGreaterThanOrEqual(24)
  })

  it.each(corpus.articles.map((article) => [article.id, article] as const))(
    '%s has 500 to 1,500 words, two or three key messages, and says what is not known',
    (_id, article) => {
      expect(wordsOf(article)).toBeGreaterThanOrEqual(500)
      expect(wordsOf(article)).toBeLessThanOrEqual(1500)
      expect([2, 3]).toContain(article.keyMessages.length)
      expect(article.sections.map(({ heading }) => heading)).toContain('What we do not know')
    },
  )

  it.each(corpus.articles.map((article) => [article.id, article] as const))(
    '%s leads on to treatments and conditions',
    (_id, { relatedTreatments, relatedConditions }) => {
      expect(relatedTreatments).not.toEqual([])
      expect(relatedConditions).not.toEqual([])
    },
  )
})
