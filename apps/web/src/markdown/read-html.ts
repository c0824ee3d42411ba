/** An element of a page that React wrote: well-formed, lower case, every value in double quotes. */
export type Element = {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Node[]
}

export type Node = Element | string

const token =
  /<(?<close>\/)?(?<tag>[a-z][a-z0-9-]*)(?<attributes>(?:\s[^<>]*?)?)(?<alone>\/)?>|[^<]+/gi
const attribute = /([^\s=]+)(?:="([^"]*)")?/g
const withoutEnd = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])

/** The main part of a page as a tree; null where there is none. */
export function readMain(html: string): Element | null {
  const [main] = /<main\b.*<\/main>/s.exec(html) ?? []
  if (main === undefined) return null
  const [root] = readNodes(main.replace(/<script\b.*?<\/script>/gs, ''))
  return root === undefined || typeof root === 'string' ? null : root
}

type Open = { tag: string; attributes: ReadonlyMap<string, string>; children: Node[] }

function readNodes(html: string): readonly Node[] {
  const root: Node[] = []
  const open: Open[] = []
  const add = (node: Node) => (open.at(-1)?.children ?? root).push(node)
  for (const { 0: whole, groups } of html.matchAll(token)) {
    const tag = groups?.['tag']?.toLowerCase()
    if (tag === undefined) add(decode(whole))
    else if (groups?.['close'] === undefined) {
      const element = {
        tag,
        attributes: readAttributes(groups?.['attributes'] ?? ''),
        children: [],
      }
      add(element)
      if (groups?.['alone'] === undefined && !withoutEnd.has(tag)) open.push(element)
    } else open.splice(open.findLastIndex((it) => it.tag === tag))
  }
  return root
}

const readAttributes = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, decode(value)]))

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return signs[name] ?? whole
  })
