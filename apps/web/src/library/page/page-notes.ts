import { findReferenceById } from '../../content/references'
import type { ListedReference } from '../../design-system/ReferenceList/ReferenceList'
import type { Notes } from '../../design-system/RichText/notes'

/** The notes of a page with their sources, as far as those are shown. */
export const listNotes = (notes: Notes): ListedReference[] =>
  [...notes.values()].map((note) => {
    const found = findReferenceById(note.reference)
    return { note, source: found && { reference: found.page, path: found.path } }
  })
