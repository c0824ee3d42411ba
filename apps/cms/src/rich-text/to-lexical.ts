import type { Block, Inline, PageKind } from '@unknot/content-schema'
import {
  bold,
  careCardBlockSlug,
  citationBlockSlug,
  italic,
  type LinkedCollection,
} from './lexical-nodes'
import type { Locate } from './resolve'

/** A related document that is not in the database. */
export class MissingDocumentError extends Error {
  override name = 'MissingDocumentError'
  readonly code = 'rich-text/missing-document'
}

/** A node of the editor, ready to be stored. */
type Node = { [key: string]: unknown; type: string; version: number }

/** A text as Payload stores it. */
export type EditorState = {
  [key: string]: unknown
  root: {
    type: string
    children: Node[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

/** Writes blocks as the editor keeps them: the inverse of `fromLexical`. Throws `MissingDocumentError`. */
export function toLexical(blocks: readonly Block[], locate: Locate): EditorState {
  return editorState(blocks.map((block, index) => writeBlock(block, String(index), locate)))
}

const editorState = (children: Node[]): EditorState => ({ root: { ...element('root', children) } })

const element = (type: string, children: Node[]) => ({
  type,
  children,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  version: 1,
})

function writeBlock(block: Block, key: string, locate: Locate): Node {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(writeInlines(block.content, key, locate))
    case 'quote':
      return element('quote', writeInlines(block.content, key, locate))
    case 'list':
      return list(block.items, block.isOrdered, key, locate)
    case 'care-card':
      return {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          id: blockId('care', key),
          blockType: careCardBlockSlug,
          blockName: '',
          careLevel: block.careLevel,
          signs: editorState([list(block.items, false, key, locate)]),
        },
      }
  }
}

const paragraph = (children: Node[]): Node => ({
  ...element('paragraph', children),
  textFormat: 0,
  textStyle: '',
})

function list(
  items: readonly (readonly Inline[])[],
  isOrdered: boolean,
  key: string,
  locate: Locate,
): Node {
  const children = items.map((item, index) => ({
    ...element('listitem', writeInlines(item, `${key}-${index}`, locate)),
    value: index + 1,
  }))
  const kind = isOrdered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { ...element('list', children), ...kind, start: 1 }
}

const writeInlines = (inlines: readonly Inline[], key: string, locate: Locate): Node[] =>
  inlines.map((inline, index) => writeInline(inline, `${key}-${index}`, locate))

function writeInline(inline: Inline, key: string, locate: Locate): Node {
  switch (inline.kind) {
    case 'text':
      return text(
        inline.text,
        (inline.marks.includes('strong') ? bold : 0) |
          (inline.marks.includes('emphasis') ? italic : 0),
      )
    case 'web-link':
      return link({ linkType: 'custom', url: inline.url, newTab: false }, inline.text, key)
    case 'page-link': {
      const relationTo = collectionOf[inline.to.kind]
      const doc = { relationTo, value: find(relationTo, inline.to.id, locate) }
      return link({ linkType: 'internal', doc, newTab: false }, inline.text, key)
    }
    case 'citation':
      return {
        type: 'inlineBlock',
        version: 1,
        fields: {
          id: blockId('cite', key),
          blockType: citationBlockSlug,
          blockName: '',
          reference: find('references', inline.reference, locate),
        },
      }
  }
}

const text = (words: string, format: number): Node => ({
  type: 'text',
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
  version: 1,
})

const link = (fields: Record<string, unknown>, words: string, key: string): Node => ({
  ...element('link', [text(words, 0)]),
  id: blockId('link', key),
  fields,
  version: 3,
})

/** Unique within one text, and the same on every run. */
const blockId = (kind: string, key: string): string => `${kind}-${key}`

/** Where the pages of each kind are kept. */
export const collectionOf = {
  article: 'articles',
  treatment: 'treatments',
  condition: 'conditions',
  exercise: 'exercises',
  muscle: 'muscles',
  'glossary-term': 'glossary',
  'fact-check': 'fact-checks',
  reference: 'references',
} as const satisfies Record<PageKind, LinkedCollection>

function find(collection: LinkedCollection, stableId: string, locate: Locate): string {
  const id = locate(collection, stableId)
  if (id !== null) return id
  throw new MissingDocumentError(
    `"${stableId}" is not in ${collection}. Write it into the database first, or correct the text.`,
  )
}
