import { careLevelSchema, type Block, type Inline } from '@unknot/content-schema'
import type { Read } from './problem'
import { collect, fail, ok } from './problem'
import {
  careCardBlockSlug,
  careCardFieldsSchema,
  editorStateSchema,
  nodeSchema,
  type LexicalNode,
} from './lexical-nodes'
import { readInlines } from './inline-from-lexical'
import type { Resolve } from './resolve'

/**
 * Reads what an editor wrote. Only what readers can be shown passes; everything else is a problem with its place.
 * Empty paragraphs are layout, not content, and are left out.
 */
export function fromLexical(
  state: unknown,
  resolve: Resolve,
  place: readonly string[],
): Read<Block[]> {
  const parsed = editorStateSchema.safeParse(state)
  if (!parsed.success) return fail(place, 'There is no text yet. Write something.')
  return readBlocks(parsed.data.root, resolve, place)
}

function readBlocks(root: LexicalNode, resolve: Resolve, place: readonly string[]): Read<Block[]> {
  return collect(
    childrenOf(root).flatMap((node, index) =>
      isEmptyParagraph(node)
        ? []
        : [readBlock(node, resolve, [...place, `${nameOf(node)} ${index + 1}`])],
    ),
  )
}

function readBlock(node: LexicalNode, resolve: Resolve, place: readonly string[]): Read<Block> {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return readText(node, node.type, resolve, place)
    case 'list':
      return readList(node, resolve, place)
    case 'block':
      return readCareCard(node, resolve, place)
    default:
      return fail(
        place,
        `A "${node.type}" cannot be published. Use paragraphs, lists, quotes and care cards.`,
      )
  }
}

function readText(
  node: LexicalNode,
  kind: 'paragraph' | 'quote',
  resolve: Resolve,
  place: readonly string[],
): Read<Block> {
  const content = readInlines(childrenOf(node), resolve, place)
  return content.outcome === 'ok' ? ok({ kind, content: content.value }) : content
}

function readList(node: LexicalNode, resolve: Resolve, place: readonly string[]): Read<Block> {
  const items = readItems(childrenOf(node), resolve, place)
  if (items.outcome === 'problem') return items
  return ok({ kind: 'list', isOrdered: node['listType'] === 'number', items: items.value })
}

function readItems(
  nodes: readonly LexicalNode[],
  resolve: Resolve,
  place: readonly string[],
): Read<Inline[][]> {
  return collect(
    nodes.map((node, index) => {
      const at = [...place, `entry ${index + 1}`]
      if (node.type !== 'listitem') return fail(at, `A list cannot hold a "${node.type}".`)
      return readInlines(childrenOf(node), resolve, at)
    }),
  )
}

function readCareCard(node: LexicalNode, resolve: Resolve, place: readonly string[]): Read<Block> {
  const parsed = careCardFieldsSchema.safeParse(node)
  if (!parsed.success)
    return fail(place, `Only a care card ("${careCardBlockSlug}") can stand here.`)
  const { careLevel, signs } = parsed.data.fields
  const level = careLevelSchema.safeParse(careLevel)
  if (!level.success) return fail(place, 'Choose how soon the reader needs help.')
  const state = editorStateSchema.safeParse(signs)
  if (!state.success) return fail(place, 'Write the signs of this care card.')
  const items = readSigns(childrenOf(state.data.root), resolve, place)
  if (items.outcome === 'problem') return items
  if (items.value.length === 0) return fail(place, 'Write at least one sign.')
  return ok({ kind: 'care-card', careLevel: level.data, items: items.value })
}

/** Each entry of a list is a sign, and so is a paragraph. */
function readSigns(
  nodes: readonly LexicalNode[],
  resolve: Resolve,
  place: readonly string[],
): Read<Inline[][]> {
  const signs = collect(
    nodes
      .filter((node) => !isEmptyParagraph(node))
      .map((node, index): Read<Inline[][]> => {
        if (node.type === 'list') return readItems(childrenOf(node), resolve, place)
        const at = [...place, `paragraph ${index + 1}`]
        if (node.type !== 'paragraph') {
          return fail(at, `A care card cannot hold a "${node.type}". Write a list.`)
        }
        const sign = readInlines(childrenOf(node), resolve, at)
        return sign.outcome === 'ok' ? ok([sign.value]) : sign
      }),
  )
  return signs.outcome === 'ok' ? ok(signs.value.flat()) : signs
}

const childrenOf = ({ children = [] }: LexicalNode): LexicalNode[] =>
  children.map((child) => {
    const parsed = nodeSchema.safeParse(child)
    return parsed.success ? parsed.data : { type: 'unreadable node' }
  })

const isEmptyParagraph = (node: LexicalNode): boolean =>
  node.type === 'paragraph' && childrenOf(node).length === 0

const nameOf = ({ type }: LexicalNode): string => (type === 'block' ? 'care card' : type)
