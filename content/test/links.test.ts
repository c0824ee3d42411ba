import { problems } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { corpus, inlinesOf, pages } from './starter-corpus.js'

const pageIds = new Set([
  ...pages.map(({ kind, id }) => `${kind} ${id}`),
  ...corpus.references.map(({ id }) => `reference ${id}`),
])
const ruleIds = new Set(corpus.rules.map(({ id }) => id))

const linksOf = (page: (typeof pages)[number]): string[] => [
  ...inlinesOf(page.sections).flatMap((inline) =>
    inline.kind === 'page-link' ? [`${inline.to.kind} ${inline.to.id}`] : [],
  ),
  ...('relatedTreatments' in page ? page.relatedTreatments.map((id) => `treatment ${id}`) : []),
  ...('relatedConditions' in page ? page.relatedConditions.map((id) => `condition ${id}`) : []),
  ...('exercises' in page ? page.exercises.map((id) => `exercise ${id}`) : []),
  ...('muscles' in page ? page.muscles.map((id) => `muscle ${id}`) : []),
  ...('seeAlso' in page ? page.seeAlso.map(({ kind, id }) => `${kind} ${id}`) : []),
  ...('explainedOn' in page ? [`${page.explainedOn.kind} ${page.explainedOn.id}`] : []),
]

/** A word or a claim is no advice: these two name danger signs only where they speak of them. */
const mayNameNone = new Set(['glossary-term', 'fact-check'])

describe('links', () => {
  it.each(pages.map((page) => [`${page.kind} ${page.id}`, page] as const))(
    'of the %s all lead to a page',
    (_name, page) => {
      expect(linksOf(page).filter((target) => !pageIds.has(target))).toEqual([])
    },
  )

  it.each(pages.map((page) => [`${page.kind} ${page.id}`, page] as const))(
    'to danger signs stand on the %s, and each is a rule',
    (_name, page) => {
      const signs = [
        ...page.dangerSigns,
        ...('lookAlikes' in page ? page.lookAlikes.flatMap((one) => one.dangerSigns) : []),
      ]
      expect(mayNameNone.has(page.kind) || page.dangerSigns.length > 0).toBe(true)
      expect(signs.filter((id) => !ruleIds.has(id))).toEqual([])
    },
  )

  it('from a condition to its problem, where it has one, lead to one of the knowledge base', () => {
    const known = new Set(problems.map(({ id }) => id))
    const named = corpus.conditions.flatMap(({ problem }) => (problem === null ? [] : [problem]))
    expect(named.filter((problem) => !known.has(problem))).toEqual([])
  })

  it('are read as links: no sign of the notation is left in a text', () => {
    const texts = pages.flatMap(({ id, sections }) =>
      inlinesOf(sections).flatMap((inline) => ('text' in inline ? [`${id}: ${inline.text}`] : [])),
    )
    expect(texts.filter((text) => /\]\(|\*\*|\[@/.test(text))).toEqual([])
  })

  it('to the web stand only where a text needs them, and are secure', () => {
    const urls = pages
      .flatMap(({ sections }) => inlinesOf(sections))
      .flatMap((inline) => (inline.kind === 'web-link' ? [inline.url] : []))
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([])
  })
})
