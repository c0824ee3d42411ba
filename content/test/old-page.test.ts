import { describe, expect, it } from 'vitest'
import { corpus, inlinesOf } from './starter-corpus.js'

/** Headings of the page that "Knots in the back" rewrites, with the sections that answer them. */
const headings = [
  ['Get Lasting Relief From Back Pain In Just 7 Seconds', ['lasting-relief']],
  ['Knots In Back', ['what-a-knot-is']],
  ['Nodes behind: Causes', ['causes']],
  ['Nodes in the back: Treatment', ['treatment', 'posture-and-breaks', 'massage-and-needles']],
  ['Apply heat', ['warmth', 'electrical-stimulation']],
  ['anti-inflammatory drugs', ['medicines']],
  ['Learn more about', ['learn-more']],
] as const

/** Treatments that the old page names. */
const treatments = [
  'massage',
  'deep-massage',
  'aromatherapy',
  'acupuncture',
  'heat',
  'tens',
  'anti-inflammatory-tablets',
  'muscle-relaxants',
  'moisturiser',
  'myofascial-release',
  'physiotherapy',
  'gentle-stretching',
  'healthy-habits',
  'desk-set-up',
  'work-breaks',
  'pillow-choice',
]

describe('the rewrite of the old page', () => {
  const article =
    corpus.articles.find(({ id }) => id === 'knots-in-the-back') ?? expect.fail('It is missing.')

  it.each(headings)('answers "%s"', (_heading, wanted) => {
    const ids = article.sections.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...wanted]))
  })

  it('follows the order of the old headings', () => {
    const ids = article.sections.map(({ id }) => id)
    const places = headings.map(([, [first]]) => ids.indexOf(first))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('denies relief in seven seconds in its first words', () => {
    const [first] = article.sections
    const [opening] = first === undefined ? [] : inlinesOf([first])
    expect(opening).toMatchObject({ kind: 'text', text: expect.stringMatching(/^No treatment/) })
  })

  it('puts danger signs above everything', () => {
    expect(article.dangerSigns).toContain('saddle-numbness')
    expect(article.keyMessages.join(' ')).toMatch(/Danger signs come first/)
  })

  it.each(treatments)('is joined by a page on %s', (id) => {
    expect(corpus.treatments.map(({ facts }) => facts.id)).toContain(id)
  })
})
