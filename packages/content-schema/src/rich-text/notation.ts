import type { Inline } from './rich-text.schema.js'
import { inlineSchema, pageKinds } from './rich-text.schema.js'

/** The outcome of reading a text in notation. */
export type NotationResult =
  | { readonly outcome: 'ok'; readonly value: Inline[] }
  | { readonly outcome: 'problem'; readonly problem: string }

const token =
  /\[@(?<reference>R\d+)\]|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)|\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*/g
const pageTarget = new RegExp(`^(?<kind>${pageKinds.join('|')}):(?<id>[A-Za-z0-9-]+)$`)

/**
 * Reads the notation of the corpus files: `**strong**`, `*emphasis*`, `[label](treatment:heat)`,
 * `[label](https://…)` and `[@R44]` for a citation. A link may stand among strong words.
 *
 * @example parseInline('Warmth eases pain a little. [@R44]')
 */
export function parseInline(text: string): NotationResult {
  const inlines: Inline[] = []
  let end = 0
  for (const match of text.matchAll(token)) {
    pushText(inlines, text.slice(end, match.index))
    const parsed = readTokens(match.groups ?? {}).map((inline) => inlineSchema.safeParse(inline))
    if (!parsed.every(({ success }) => success)) {
      return { outcome: 'problem', problem: problemOf(match[0]) }
    }
    inlines.push(...parsed.flatMap((one) => one.data ?? []))
    end = match.index + match[0].length
  }
  pushText(inlines, text.slice(end))
  return inlines.length > 0
    ? { outcome: 'ok', value: inlines }
    : { outcome: 'problem', problem: 'The text is empty. Write something or remove the block.' }
}

const problemOf = (written: string): string =>
  `"${written}" is not understood. Link to a page as [label](treatment:heat), to the web as [label](https://…), and cite as [@R44].`

function pushText(inlines: Inline[], text: string): void {
  if (text !== '') inlines.push({ kind: 'text', text, marks: [] })
}

type Groups = Readonly<Record<string, string | undefined>>

function readTokens(groups: Groups): unknown[] {
  const { strong, emphasis } = groups
  if (strong !== undefined) return readMarked(strong, 'strong')
  if (emphasis !== undefined) return readMarked(emphasis, 'emphasis')
  return [readToken(groups)]
}

/** Links and citations among marked words stay what they are: only text carries a mark. */
function readMarked(text: string, mark: 'strong' | 'emphasis'): unknown[] {
  const inner = parseInline(text)
  if (inner.outcome === 'problem') return [null]
  return inner.value.map((inline) =>
    inline.kind === 'text' ? { ...inline, marks: [mark] } : inline,
  )
}

function readToken({ reference, label, target }: Groups): unknown {
  if (reference !== undefined) return { kind: 'citation', reference }
  const page = pageTarget.exec(target ?? '')?.groups
  return page === undefined
    ? { kind: 'web-link', url: target, text: label }
    : { kind: 'page-link', to: { kind: page['kind'], id: page['id'] }, text: label }
}

/** The inverse of `parseInline`, for texts that hold no notation signs of their own. */
export const toNotation = (inlines: readonly Inline[]): string => inlines.map(writeInline).join('')

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'citation':
      return `[@${inline.reference}]`
    case 'page-link':
      return `[${inline.text}](${inline.to.kind}:${inline.to.id})`
    case 'web-link':
      return `[${inline.text}](${inline.url})`
    case 'text':
      if (inline.marks.includes('strong')) return `**${inline.text}**`
      return inline.marks.includes('emphasis') ? `*${inline.text}*` : inline.text
  }
}
