import type { Block, Inline, Section } from '../rich-text/rich-text.schema.js'

/** A paragraph, quote, list item or sign of a care card, and where it stands. */
export type SectionText = {
  /** From the outside in, in an editor's words: ["sections", "2 “How to use warmth”", "list 1", "entry 3"]. */
  readonly place: readonly string[]
  readonly what: 'paragraph' | 'quote' | 'list item' | 'sign'
  readonly content: readonly Inline[]
}

/** A block, and where it stands. */
export type PlacedBlock = { readonly place: readonly string[]; readonly block: Block }

/** The place of a section; the first is number 1. */
export const sectionPlace = ({ heading }: Section, index: number): readonly string[] => [
  'sections',
  `${index + 1} “${heading}”`,
]

/** The blocks of a section with their places, counted from 1. */
export const placedBlocks = (section: Section, index: number): readonly PlacedBlock[] =>
  section.blocks.map((block, at) => ({
    place: [...sectionPlace(section, index), `${block.kind.replace('-', ' ')} ${at + 1}`],
    block,
  }))

/** The texts of a block in reading order. */
export function blockTexts({ block, place }: PlacedBlock): readonly SectionText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [{ place, what: block.kind, content: block.content }]
    case 'list':
    case 'care-card':
      return block.items.map((content, item) => ({
        place: [...place, `entry ${item + 1}`],
        what: block.kind === 'list' ? 'list item' : 'sign',
        content,
      }))
  }
}

/** The words of a text as readers see them, without citations. */
export const plainText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'citation' ? '' : inline.text)).join('')
