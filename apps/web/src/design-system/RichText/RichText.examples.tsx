import { sectionSchema, type Section } from '@unknot/content-schema'
import { citingPlaces, numberNotes } from './notes'
import { RichText } from './RichText'

const text = (words: string) => ({ kind: 'text', text: words, marks: [] })
const cite = (reference: string) => ({ kind: 'citation', reference })

/** Every kind of block and of inline, with made-up words. */
export const exampleSections: readonly Section[] = [
  sectionSchema.parse({
    id: 'first',
    heading: 'First',
    nature: 'evidence',
    blocks: [
      {
        kind: 'paragraph',
        content: [text('One. '), cite('R20'), text(' '), cite('R10'), text(' Two. '), cite('R20')],
      },
      {
        kind: 'list',
        isOrdered: true,
        items: [
          [text('A step. '), cite('R10')],
          [{ kind: 'text', text: 'Strong', marks: ['strong', 'emphasis'] }],
        ],
      },
      { kind: 'quote', content: [text('A quotation.')] },
    ],
  }),
  sectionSchema.parse({
    id: 'second',
    heading: 'Second',
    nature: 'practical',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          { kind: 'page-link', to: { kind: 'treatment', id: 'shown' }, text: 'a page' },
          { kind: 'page-link', to: { kind: 'treatment', id: 'hidden' }, text: 'no page' },
          { kind: 'web-link', url: 'https://example.org/', text: 'elsewhere' },
        ],
      },
      { kind: 'list', isOrdered: false, items: [[text('An item.')]] },
      { kind: 'care-card', careLevel: 'urgent', items: [[text('A sign.')]] },
    ],
  }),
]

export const exampleNotes = numberNotes(citingPlaces(exampleSections), ['R30'])

export const richTextExamples = {
  'every kind of block': (
    <RichText
      sections={exampleSections}
      notes={exampleNotes}
      addressOf={({ id }) => (id === 'shown' ? { path: '/treatments/shown' } : null)}
    />
  ),
}
