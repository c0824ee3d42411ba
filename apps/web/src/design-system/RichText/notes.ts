import type { Block, Inline, Section } from '@unknot/content-schema'

/** A place on the page that cites: `from` is unique on the page. */
export type CitingPlace = { readonly from: string; readonly references: readonly string[] }

/** A source with its number on one page. */
export type Note = {
  readonly reference: string
  readonly number: number
  /** Anchors of the places that cite it, in the order of the page. */
  readonly marks: readonly string[]
}

/** By id of the reference. */
export type Notes = ReadonlyMap<string, Note>

/** Anchor of the mark in the text. */
export const markId = (from: string, reference: string): string =>
  `cite-${from}-${reference.toLowerCase()}`

/** Anchor of the note below the text. */
export const noteId = (reference: string): string => `note-${reference.toLowerCase()}`

/** Numbers the sources in the order in which they are first cited; `others` that are never cited come last. */
export function numberNotes(places: readonly CitingPlace[], others: readonly string[] = []): Notes {
  const marks = new Map<string, Set<string>>()
  for (const { from, references } of places) {
    for (const reference of references) {
      const known = marks.get(reference) ?? new Set()
      marks.set(reference, known.add(markId(from, reference)))
    }
  }
  for (const reference of others) if (!marks.has(reference)) marks.set(reference, new Set())
  return new Map(
    [...marks].map(([reference, places], index) => [
      reference,
      { reference, number: index + 1, marks: [...places] },
    ]),
  )
}

/** Every place of these sections that cites. */
export const citingPlaces = (sections: readonly Section[]): CitingPlace[] =>
  sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, index) =>
      textsOf(block).map((content, item) => ({
        from: placeOf(id, index, item),
        references: content.flatMap((inline) =>
          inline.kind === 'citation' ? [inline.reference] : [],
        ),
      })),
    ),
  )

/** Names a text: section, block, and item of a list. */
export const placeOf = (section: string, block: number, item: number): string =>
  `${section}-${block + 1}${item === 0 ? '' : `-${item + 1}`}`

const textsOf = (block: Block): readonly (readonly Inline[])[] =>
  'items' in block ? block.items : [block.content]
