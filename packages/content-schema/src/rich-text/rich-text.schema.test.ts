import { describe, expect, it } from 'vitest'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { sectionExamples } from './rich-text.examples.js'
import { blockSchema, inlineSchema, sectionSchema } from './rich-text.schema.js'

const text = { kind: 'text', text: 'Warm, not hot.', marks: [] }
const empty = 'This is empty. Write something.'
const aPage =
  'Invalid option: expected one of "article"|"treatment"|"condition"|"exercise"|"muscle"|"glossary-term"|"fact-check"|"reference"'

describe('sectionSchema', () => {
  it.each(Object.entries(sectionExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(sectionSchema, example)).toEqual([])
  })

  it('has an example that holds every node and every mark', () => {
    const blocks = sectionExamples.everyNode.blocks
    const inlines = blocks.flatMap((block) =>
      'items' in block ? block.items.flat() : block.content,
    )
    const marks = inlines.flatMap((inline) => (inline.kind === 'text' ? inline.marks : []))
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(
      new Set(['paragraph', 'list', 'quote', 'care-card']),
    )
    expect(new Set(inlines.map(({ kind }) => kind))).toEqual(
      new Set(['text', 'page-link', 'web-link', 'citation']),
    )
    expect(new Set(marks)).toEqual(new Set(['strong', 'emphasis']))
  })

  it.each(fieldsOf(sectionExamples.evidence))('asks for the field "%s"', (field) => {
    const input = change(sectionExamples.evidence, field, undefined)
    expect(problemsOf(sectionSchema, input)).toEqual([`${field}: This is missing. Fill it in.`])
  })

  it.each<Limit>([
    [
      'id',
      'how-to',
      'How to',
      'Use lower case letters, digits and single hyphens, such as "upper-back".',
    ],
    ['heading', letters(120), letters(121), 'Use at most 120 characters. It has 121.'],
    ['heading', 'x', '', empty],
    ['nature', 'practical', 'opinion', 'Invalid option: expected one of "evidence"|"practical"'],
    ['blocks', sectionExamples.practical.blocks, [], 'Add at least 1.'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    const { evidence } = sectionExamples
    expect(problemsOf(sectionSchema, change(evidence, place, inside))).toEqual([])
    expect(problemsOf(sectionSchema, change(evidence, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })

  it('names the place of a mistake deep inside', () => {
    const input = change(sectionExamples.everyNode, 'blocks.1.content.4.to.kind', 'question')
    expect(problemsOf(sectionSchema, input)).toEqual([`blocks.1.content.4.to.kind: ${aPage}`])
  })
})

describe('blockSchema', () => {
  it.each<[string, unknown, string]>([
    [
      'an empty paragraph',
      { kind: 'paragraph', content: [] },
      'content: Write something here or remove it.',
    ],
    [
      'an empty quote',
      { kind: 'quote', content: [] },
      'content: Write something here or remove it.',
    ],
    ['an empty list', { kind: 'list', isOrdered: true, items: [] }, 'items: Add at least 1.'],
    [
      'an empty list item',
      { kind: 'list', isOrdered: true, items: [[text], []] },
      'items.1: Write something here or remove it.',
    ],
    [
      'a list without its order',
      { kind: 'list', items: [[text]] },
      'isOrdered: This is missing. Fill it in.',
    ],
    [
      'an empty care card',
      { kind: 'care-card', careLevel: 'soon', items: [] },
      'items: Add at least 1.',
    ],
    [
      'a care card of no level',
      { kind: 'care-card', careLevel: 'now', items: [[text]] },
      'careLevel: Invalid option: expected one of "emergency"|"urgent"|"soon"|"routine"|"self-care"',
    ],
    [
      'markup',
      { kind: 'html', html: '<script>' },
      'kind: Expected kind to be one of "paragraph", "list", "quote", "care-card".',
    ],
    [
      'a field of another block',
      { kind: 'paragraph', content: [text], level: 2 },
      'There is no field "level" here. Remove it or correct its name.',
    ],
  ])('refuses %s', (_name, input, words) => {
    expect(problemsOf(blockSchema, input)).toEqual([words])
  })
})

describe('inlineSchema', () => {
  it.each<[string, unknown, string]>([
    ['no letters', { ...text, text: '' }, `text: ${empty}`],
    [
      'another mark',
      { ...text, marks: ['underline'] },
      'marks.0: Invalid option: expected one of "strong"|"emphasis"',
    ],
    [
      'a link to a page by address',
      { kind: 'page-link', url: '/treatments/heat', text: 'heat' },
      'to: This is missing. Fill it in.',
    ],
    [
      'a link to a noun without a page',
      { kind: 'page-link', to: { kind: 'rule', id: 'x' }, text: 'x' },
      `to.kind: ${aPage}`,
    ],
    [
      'a link that runs a script',
      { kind: 'web-link', url: 'javascript:alert(1)', text: 'x' },
      'url: Use a whole web address, such as https://www.nhs.uk/conditions/back-pain.',
    ],
    [
      'a link without words',
      { kind: 'web-link', url: 'https://www.nhs.uk', text: '' },
      `text: ${empty}`,
    ],
    [
      'a citation of no reference',
      { kind: 'citation', reference: 'French 2006' },
      'reference: Use the id of the evidence file, such as "R44".',
    ],
    [
      'a picture',
      { kind: 'image', src: '/x.png' },
      'kind: Expected kind to be one of "text", "page-link", "web-link", "citation".',
    ],
  ])('refuses %s', (_name, input, words) => {
    expect(problemsOf(inlineSchema, input)).toContain(words)
  })
})
