import type { Inline } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import { GlossaryTerm } from '../GlossaryTerm/GlossaryTerm'
import { NoteMarks } from './NoteMarks'
import type { Notes } from './notes'

/** Address of a page of ours; null where it is not shown, and then the words stand without a link. */
export type AddressOf = (to: Extract<Inline, { kind: 'page-link' }>['to']) => {
  readonly path: string
  /** What the word means, where the page is one of the glossary. */
  readonly meaning?: string
} | null

type Props = {
  readonly content: readonly Inline[]
  readonly from: string
  readonly notes: Notes
  readonly addressOf: AddressOf
}

/** Runs of text; citations that stand side by side share one mark. */
export function Inlines({ content, from, notes, addressOf }: Props) {
  const parts = groupCitations(content)
  return parts.map((part, index) =>
    part.kind === 'citations' ? (
      <NoteMarks
        key={index}
        references={part.references}
        from={from}
        notes={notes}
        repeated={citedIn(parts.slice(0, index))}
      />
    ) : (
      <Run key={index} inline={part} addressOf={addressOf} />
    ),
  )
}

type Part =
  | Exclude<Inline, { kind: 'citation' }>
  | { readonly kind: 'citations'; readonly references: readonly string[] }

const citedIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === 'citations' ? part.references : []))

/** A mark stands right behind the word before it: the space between them goes. */
function groupCitations(content: readonly Inline[]): Part[] {
  const parts: Part[] = []
  for (const [index, inline] of content.entries()) {
    const last = parts.at(-1)
    const isBeforeMark = content[index + 1]?.kind === 'citation'
    if (inline.kind === 'citation') {
      const earlier = last?.kind === 'citations' ? last.references : []
      if (earlier.length > 0) parts.pop()
      parts.push({ kind: 'citations', references: [...earlier, inline.reference] })
    } else if (inline.kind !== 'text' || !isBeforeMark) parts.push(inline)
    else if (inline.text.trim() !== '') parts.push({ ...inline, text: inline.text.trimEnd() })
  }
  return parts
}

function Run({
  inline,
  addressOf,
}: {
  readonly inline: Exclude<Inline, { kind: 'citation' }>
  readonly addressOf: AddressOf
}): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.marks.reduce<ReactNode>(
        (text, mark) => (mark === 'strong' ? <strong>{text}</strong> : <em>{text}</em>),
        inline.text,
      )
    case 'page-link': {
      const address = addressOf(inline.to)
      if (address === null) return inline.text
      const { path, meaning } = address
      return meaning === undefined ? (
        <a href={path}>{inline.text}</a>
      ) : (
        <GlossaryTerm text={inline.text} meaning={meaning} path={path} />
      )
    }
    case 'web-link':
      return <a href={inline.url}>{inline.text}</a>
  }
}
