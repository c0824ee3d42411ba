import type { Element, Node } from './read-html'
import { isLeftOut, writeInline, type AddressOf } from './write-inline'

const blockTags = new Set(
  (
    'main article section header footer aside nav div h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table blockquote figure ' +
    'figcaption details summary fieldset legend hr'
  ).split(' '),
)

/** Blocks of Markdown, to be parted by empty lines. */
export function writeBlocks(nodes: readonly Node[], addressOf: AddressOf): string[] {
  const blocks: string[] = []
  let line: Node[] = []
  const endLine = () => {
    const words = writeInline(line, addressOf)
    if (words !== '') blocks.push(guard(words))
    line = []
  }
  for (const node of nodes) {
    if (typeof node !== 'string' && isLeftOut(node)) continue
    if (typeof node === 'string' || !holdsBlocks(node)) line.push(node)
    else {
      endLine()
      blocks.push(...writeBlock(node, addressOf))
    }
  }
  endLine()
  return blocks
}

const holdsBlocks = ({ tag, children }: Element): boolean =>
  blockTags.has(tag) || children.some((child) => typeof child !== 'string' && holdsBlocks(child))

function writeBlock({ tag, children }: Element, addressOf: AddressOf): string[] {
  const inner = () => writeBlocks(children, addressOf)
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return [`${'#'.repeat(Number(tag.slice(1)))} ${writeInline(children, addressOf)}`]
    case 'dt':
    case 'summary':
      return inner().map((words) => (words.startsWith('**') ? words : `**${words}**`))
    case 'blockquote':
      return [indent(inner().join('\n\n'), '> ', '> ')]
    case 'ul':
    case 'ol':
      return writeList(tag, children, addressOf)
    case 'table':
      return writeTable(children, addressOf)
    case 'hr':
      return ['---']
    default:
      return inner()
  }
}

function writeList(tag: 'ul' | 'ol', children: readonly Node[], addressOf: AddressOf): string[] {
  const items = children.filter((child) => typeof child !== 'string')
  const notes = items.filter(({ attributes }) => noteOf(attributes.get('id')) !== undefined)
  if (notes.length > 0)
    return notes.map(
      ({ attributes, children: words }) =>
        `[^${noteOf(attributes.get('id'))}]: ${writeInline(words, addressOf)}`,
    )
  const written = items.map((item, place) => {
    const bullet = tag === 'ul' ? '- ' : `${place + 1}. `
    return indent(
      writeBlocks(item.children, addressOf).join('\n\n'),
      bullet,
      ' '.repeat(bullet.length),
    )
  })
  return [written.join(written.some((item) => item.includes('\n\n')) ? '\n\n' : '\n')]
}

const noteOf = (id: string | undefined): string | undefined => /^note-(\d+)$/.exec(id ?? '')?.[1]

function writeTable(children: readonly Node[], addressOf: AddressOf): string[] {
  const all = descendants(children)
  const caption = all.find(({ tag }) => tag === 'caption')
  const rows = all
    .filter(({ tag }) => tag === 'tr')
    .map((row) => row.children.filter((cell) => typeof cell !== 'string'))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const isHead = rows[0]?.every(
    ({ attributes, tag }) => tag === 'th' && attributes.get('scope') !== 'row',
  )
  const lines = [...(isHead === true ? [] : [[]]), ...rows].map((row) => {
    const cells = row.map((cell) => writeInline(cell.children, addressOf))
    return `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`
  })
  const [first = '', ...rest] = lines
  const table = [first, `|${' --- |'.repeat(width)}`, ...rest].join('\n')
  return [
    ...(caption === undefined ? [] : [`**${writeInline(caption.children, addressOf)}**`]),
    table,
  ]
}

const descendants = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...descendants(node.children)]))

const indent = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, place) =>
      line === '' && place > 0 ? others.trimEnd() : `${place === 0 ? first : others}${line}`,
    )
    .join('\n')

/** Words that look like the beginning of a list or a heading. */
const guard = (words: string): string =>
  words.replace(/^(?:[-+#>](?=\s)|\d+(?=[.)]\s))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  )
