import { referenceIdSchema, type Inline } from '@unknot/content-schema'
import {
  bold,
  citationFieldsSchema,
  italic,
  linkedCollections,
  linkNodeSchema,
  nodeSchema,
  textNodeSchema,
  type LexicalNode,
  type LinkedCollection,
} from './lexical-nodes'
import { collect, fail, ok, type Read } from './problem'
import type { Resolve } from './resolve'

/** Reads the text of a paragraph, a quote or an entry of a list. */
export function readInlines(
  nodes: readonly LexicalNode[],
  resolve: Resolve,
  place: readonly string[],
): Read<Inline[]> {
  if (nodes.length === 0) return fail(place, 'Write something here or remove it.')
  return collect(nodes.map((node) => readInline(node, resolve, place)))
}

function readInline(node: LexicalNode, resolve: Resolve, place: readonly string[]): Read<Inline> {
  switch (node.type) {
    case 'text':
      return readText(node, place)
    case 'link':
    case 'autolink':
      return readLink(node, resolve, [...place, 'link'])
    case 'inlineBlock':
      return readCitation(node, resolve, [...place, 'citation'])
    case 'linebreak':
      return fail(place, 'A line break inside a paragraph cannot be published. Start a new one.')
    case 'list':
      return fail(place, 'A list inside a list cannot be published. Make it one list.')
    default:
      return fail(
        place,
        `A "${node.type}" cannot be published. Use plain, bold or italic text, links and citations.`,
      )
  }
}

function readText(node: LexicalNode, place: readonly string[]): Read<Inline> {
  const parsed = textNodeSchema.safeParse(node)
  if (!parsed.success || parsed.data.text === '')
    return fail(place, 'This text cannot be read. Write it again.')
  const { text, format } = parsed.data
  if ((format & ~(bold | italic)) !== 0) {
    return fail(place, `"${shorten(text)}" may be bold or italic, and nothing else.`)
  }
  const marks: Extract<Inline, { kind: 'text' }>['marks'] = []
  if ((format & bold) !== 0) marks.push('strong')
  if ((format & italic) !== 0) marks.push('emphasis')
  return ok({ kind: 'text', text, marks })
}

function readLink(node: LexicalNode, resolve: Resolve, place: readonly string[]): Read<Inline> {
  const text = plainText(node)
  const parsed = linkNodeSchema.safeParse(node)
  if (!parsed.success) return fail(place, `The link "${shorten(text)}" leads nowhere. Set it anew.`)
  if (text === '') return fail(place, 'A link has no words. Write what it leads to.')
  const { fields } = parsed.data
  if (fields.linkType === 'custom') return readWebLink(fields.url, text, place)
  const { relationTo, value } = fields.doc
  if (!isLinkedCollection(relationTo)) {
    return fail(place, `"${shorten(text)}" links to "${relationTo}", which has no pages.`)
  }
  const id = resolve(relationTo, value)
  if (id === null) {
    return fail(place, `The page that "${shorten(text)}" links to is no longer there. Relink it.`)
  }
  return ok({ kind: 'page-link', to: { kind: linkedCollections[relationTo], id }, text })
}

function readWebLink(url: string, text: string, place: readonly string[]): Read<Inline> {
  const isSafe = URL.canParse(url) && new URL(url).protocol === 'https:'
  return isSafe
    ? ok({ kind: 'web-link', url, text })
    : fail(
        place,
        `"${shorten(text)}" links to "${shorten(url)}". A link to the web starts with https://.`,
      )
}

function readCitation(node: LexicalNode, resolve: Resolve, place: readonly string[]): Read<Inline> {
  const parsed = citationFieldsSchema.safeParse(node)
  if (!parsed.success) return fail(place, 'Choose the reference that is cited.')
  const id = referenceIdSchema.safeParse(resolve('references', parsed.data.fields.reference))
  return id.success
    ? ok({ kind: 'citation', reference: id.data })
    : fail(place, 'The reference that is cited is no longer there. Choose another.')
}

/** The words of a link; bold and italic in it are left out. */
function plainText({ children = [] }: LexicalNode): string {
  return children
    .map((child) => {
      const text = textNodeSchema.safeParse(child)
      if (text.success) return text.data.text
      const node = nodeSchema.safeParse(child)
      return node.success ? plainText(node.data) : ''
    })
    .join('')
}

const isLinkedCollection = (collection: string): collection is LinkedCollection =>
  Object.hasOwn(linkedCollections, collection)

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
