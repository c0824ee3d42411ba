import type { Block, Inline, Section } from '@unknot/content-schema'

/** Paragraphs and list items of these sections without marks, links and citations. */
export const textsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(textsOfBlock))

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [textOf(block.content)]
    case 'list':
    case 'care-card':
      return block.items.map(textOf)
  }
}

const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'citation' ? '' : inline.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
