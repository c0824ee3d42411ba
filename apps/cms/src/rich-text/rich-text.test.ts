import { blockSchema, careLevels, pageKinds, type Block, type Inline } from '@unknot/content-schema'
import { loadCorpus } from '@unknot/knowledge'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLexical } from './from-lexical'
import { describeProblem } from './problem'
import { toLexical } from './to-lexical'

/** A database in which the id of every document is its stable id behind a prefix. */
const locate = (collection: string, id: string) => `uuid:${collection}:${id}`
const resolve = (collection: string, id: string) =>
  id.startsWith(`uuid:${collection}:`) ? id.slice(`uuid:${collection}:`.length) : null

const words = fc.string({ minLength: 1, maxLength: 30 })
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
const marks = fc.constantFrom<('strong' | 'emphasis')[]>([], ['strong'], ['emphasis'])
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words, marks }),
  fc.record({
    kind: fc.constant('page-link' as const),
    to: fc.record({ kind: fc.constantFrom(...pageKinds), id }),
    text: words,
  }),
  fc.record({
    kind: fc.constant('web-link' as const),
    url: fc.webUrl({ validSchemes: ['https'] }),
    text: words,
  }),
  fc.record({
    kind: fc.constant('citation' as const),
    reference: fc.integer({ min: 10, max: 999 }).map((n) => `R${n}`),
  }),
)
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 })
const items = fc.array(inlines, { minLength: 1, maxLength: 4 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), content: inlines }),
  fc.record({ kind: fc.constant('list' as const), isOrdered: fc.boolean(), items }),
  fc.record({
    kind: fc.constant('care-card' as const),
    careLevel: fc.constantFrom(...careLevels),
    items,
  }),
)

describe('rich text', () => {
  it('comes back from the editor as it went in', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const stored: unknown = JSON.parse(JSON.stringify(toLexical(blocks, locate)))
        expect(fromLexical(stored, resolve, [])).toEqual({ outcome: 'ok', value: blocks })
      }),
    )
  })

  it('keeps every section of the starter corpus', async () => {
    const { articles, conditions, treatments, ...others } = await loadCorpus()
    const { exercises, muscles, glossary, factChecks } = others
    const pages = [
      ...articles,
      ...conditions,
      ...treatments.map(({ page }) => page),
      ...exercises,
      ...muscles,
      ...glossary,
      ...factChecks,
    ]
    for (const { blocks } of pages.flatMap(({ sections }) => sections)) {
      const read = fromLexical(toLexical(blocks, locate), resolve, [])
      expect(read).toEqual({ outcome: 'ok', value: blocks })
    }
  })
})

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
const webLink = (url: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text('here')],
})

function problemsOf(...children: unknown[]): string[] {
  const read = fromLexical(state(...children), resolve, ['Section 1'])
  return read.outcome === 'problem' ? read.problem.map(describeProblem) : []
}

describe('what cannot be published', () => {
  it.each([
    ['a table', { type: 'table' }, 'Section 1 › table 1: A "table" cannot be published.'],
    ['a heading', { type: 'heading', children: [text('x')] }, 'Section 1 › heading 1'],
    ['underlined text', paragraph(text('x', 8)), 'may be bold or italic, and nothing else'],
    ['a script link', paragraph(webLink('javascript:alert(1)')), 'starts with https://'],
    ['a script link in disguise', paragraph(webLink(' java\nscript:alert(1)')), 'starts with'],
    ['a link without encryption', paragraph(webLink('http://a.example')), 'starts with https://'],
    ['a data link', paragraph(webLink('data:text/html,x')), 'starts with https://'],
    ['a line break', paragraph(text('x'), { type: 'linebreak' }), 'Start a new one.'],
    ['an upload', { type: 'upload', value: 'x' }, 'A "upload" cannot be published.'],
    ['an unknown block', { type: 'block', fields: { blockType: 'video' } }, 'Only a care card'],
    ['a node that is no node', 7, 'unreadable node'],
    [
      'a citation of a reference that is gone',
      paragraph({
        type: 'inlineBlock',
        fields: { blockType: 'citation', reference: 'uuid:articles:x' },
      }),
      'Section 1 › paragraph 1 › citation: The reference that is cited is no longer there.',
    ],
    [
      'a link to a page that is gone',
      paragraph({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 'nope' } },
        children: [text('this')],
      }),
      'The page that "this" links to is no longer there.',
    ],
    [
      'a link to something without pages',
      paragraph({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'editors', value: 'x' } },
        children: [text('this')],
      }),
      'has no pages',
    ],
  ])('%s is a problem with its place', (_name, node, message) => {
    expect(problemsOf(node).join('\n')).toContain(message)
  })

  it('is told all at once', () => {
    expect(problemsOf({ type: 'table' }, paragraph(text('fine')), { type: 'upload' })).toHaveLength(
      2,
    )
  })

  it.each([null, undefined, 'text', {}, { root: 1 }])('a text that is %s is a problem', (value) => {
    expect(fromLexical(value, resolve, []).outcome).toBe('problem')
  })
})

describe('what the editor adds by itself', () => {
  it('an empty paragraph is left out', () => {
    expect(fromLexical(state(paragraph(), paragraph(text('x'))), resolve, [])).toEqual({
      outcome: 'ok',
      value: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'x', marks: [] }] }],
    })
  })

  it('a populated relation counts as its id', () => {
    const citation = {
      type: 'inlineBlock',
      fields: { blockType: 'citation', reference: { id: 'uuid:references:R44', title: 'x' } },
    }
    const read = fromLexical(state(paragraph(citation)), resolve, [])
    expect(read.outcome === 'ok' && read.value.every((b) => blockSchema.safeParse(b).success)).toBe(
      true,
    )
  })
})
