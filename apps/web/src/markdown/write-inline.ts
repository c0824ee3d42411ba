import type { Element, Node } from './read-html'

/** Makes an address of ours whole, so that it still leads somewhere outside the site. */
export type AddressOf = (path: string) => string

/** Words in a line, with their marks, links and notes. */
export const writeInline = (nodes: readonly Node[], addressOf: AddressOf): string =>
  writeRuns(nodes, addressOf).replace(/\s+/g, ' ').trim()

/** The same with the spaces at its ends, which part it from its neighbours. */
const writeRuns = (nodes: readonly Node[], addressOf: AddressOf): string =>
  nodes
    .map((node) => (typeof node === 'string' ? escape(node) : writeElement(node, addressOf)))
    .join('')

/** Drawings, forms, and the ways around a page. */
export const isLeftOut = ({ tag, attributes }: Element): boolean =>
  ['svg', 'form', 'button', 'input', 'img'].includes(tag) ||
  attributes.get('aria-hidden') === 'true' ||
  attributes.has('hidden') ||
  attributes.get('aria-label') === 'Where you are' ||
  attributes.get('aria-labelledby') === 'on-this-page'

function writeElement(element: Element, addressOf: AddressOf): string {
  if (isLeftOut(element)) return ''
  const { tag, attributes, children } = element
  // Two blocks side by side in a line are two phrases.
  const spaced = (words: string) => (inLine.has(tag) ? words : ` ${words} `)
  switch (tag) {
    case 'a':
      return writeLink(attributes.get('href') ?? '', writeInline(children, addressOf), addressOf)
    case 'strong':
    case 'b':
      return around('**', children, addressOf)
    case 'em':
    case 'i':
    case 'cite':
      return around('*', children, addressOf)
    case 'br':
      return ' '
    default:
      return spaced(writeRuns(children, addressOf))
  }
}

const inLine = new Set(['span', 'sup', 'sub', 'time', 'abbr', 'q', 'code', 'small', 'dfn'])

function around(mark: string, children: readonly Node[], addressOf: AddressOf): string {
  const words = writeRuns(children, addressOf)
  const inner = words.trim()
  return inner === '' ? words : words.replace(inner, () => `${mark}${inner}${mark}`)
}

function writeLink(href: string, words: string, addressOf: AddressOf): string {
  const note = /^#note-(\d+)$/.exec(href)?.[1]
  if (note !== undefined) return `[^${note}]`
  // The way back from a note to its places.
  if (href.startsWith('#cite-')) return ''
  if (href.startsWith('#') || words === '') return words
  return `[${words}](${href.startsWith('/') ? addressOf(href) : href})`
}

const escape = (text: string): string => text.replace(/[\\*_[\]<`~|]/g, (sign) => `\\${sign}`)
