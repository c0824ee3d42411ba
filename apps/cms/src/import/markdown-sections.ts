import { parseInline, type Block, type Inline } from '@unknot/content-schema'
import { collect, fail, ok, type Read } from '../rich-text/problem'
import type { Locate } from '../rich-text/resolve'
import { MissingDocumentError, toLexical } from '../rich-text/to-lexical'

const heading = /^## +(?<words>.+?)(?: +\{(?<nature>evidence|practical)\})?$/

/**
 * Sections in Markdown: each begins with "## Heading", which may end with {evidence} or {practical}; then paragraphs,
 * "> quotes", "- entries" and "1. entries". Citations are written [@R44], links to pages [words](treatment:heat).
 */
export function readSectionsFrom(markdown: string, locate: Locate): Read<unknown[]> {
  const parts = splitAtHeadings(markdown)
  if (parts === null) {
    return fail([], 'A text begins with a heading: a line of "## " and a few words.')
  }
  return collect(parts.map((part) => readSection(part, locate)))
}

type Part = { readonly words: string; readonly nature: string; readonly lines: string[] }

function splitAtHeadings(markdown: string): readonly Part[] | null {
  const parts: Part[] = []
  for (const line of markdown.replaceAll('\r\n', '\n').split('\n')) {
    const groups = heading.exec(line)?.groups
    const words = groups?.['words']
    if (words !== undefined) {
      parts.push({ words, nature: groups?.['nature'] ?? 'practical', lines: [] })
      continue
    }
    const last = parts.at(-1)
    if (last === undefined && line.trim() !== '') return null
    last?.lines.push(line)
  }
  return parts
}

function readSection({ words, nature, lines }: Part, locate: Locate): Read<unknown> {
  const place = [`“${words}”`]
  const blocks = collect(paragraphsOf(lines).map((one) => readBlock(one, place)))
  if (blocks.outcome === 'problem') return blocks
  try {
    const body = toLexical(blocks.value, locate)
    return ok({ heading: words, nature, sectionId: anchorOf(words), body })
  } catch (error) {
    if (!(error instanceof MissingDocumentError)) throw error
    return fail(place, error.message)
  }
}

/** Blocks of lines between empty ones. */
const paragraphsOf = (lines: readonly string[]): readonly string[][] =>
  lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((block) => block.length > 0)

function readBlock(lines: readonly string[], place: readonly string[]): Read<Block> {
  const bullet = /^(?:[-*] |(?<number>\d+\.) )/
  if (lines.every((line) => bullet.test(line))) {
    const isOrdered = lines.every((line) => bullet.exec(line)?.groups?.['number'] !== undefined)
    const items = collect(lines.map((line) => readInline(line.replace(bullet, ''), place)))
    return items.outcome === 'ok' ? ok({ kind: 'list', isOrdered, items: items.value }) : items
  }
  const isQuote = lines.every((line) => line.startsWith('>'))
  const words = lines.map((line) => (isQuote ? line.replace(/^> ?/, '') : line).trim()).join(' ')
  const content = readInline(words, place)
  return content.outcome === 'ok'
    ? ok({ kind: isQuote ? 'quote' : 'paragraph', content: content.value })
    : content
}

function readInline(words: string, place: readonly string[]): Read<Inline[]> {
  const parsed = parseInline(words)
  return parsed.outcome === 'ok' ? ok(parsed.value) : fail(place, parsed.problem)
}

/** "Does heat help?" → "does-heat-help" */
const anchorOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
