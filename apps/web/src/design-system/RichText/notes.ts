import type { Block, Inline, Section } from '@unknot/content-schema'

/** A place on the page that cites: `from` is unique on the page. */
export type CitingPlace = { readonly from: string; readonly references: readonly string[] }

/** A source with its number on one page. */
export type Note = {
  readonly reference: string
  readonly number: number
  /** The places that cite it, in the order of the page. */
  readonly places: readonly string[]
}

/** By id of the reference. */
export type Notes = ReadonlyMap<string, Note>

/** Anchor of the mark at a place. */
export const markId = ({ number, places }: Note, from: string): string =>
  `cite-${number}-${places.indexOf(from) + 1}`

/** Anchor of the note below the text. */
export const noteId = ({ number }: Note): string => `note-${number}`

/** Numbers the sources in the order in which they are first cited; `others` that are never cited come last. */
export function numberNotes(places: readonly CitingPlace[], others: readonly string[] = []): Notes {
  const placesOf = new Map<string, Set<string>>()
  for (const { from, references } of places) {
    for (const reference of references) {
      placesOf.set(reference, (placesOf.get(reference) ?? new Set()).add(from))
    }
  }
  for (const reference of others) if (!placesOf.has(reference)) placesOf.set(reference, new Set())
  return new Map(
    [...placesOf].map(([reference, places], index) => [
      reference,
      { reference, number: index + 1, places: [...places] },
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
