import { findMeaning } from '../../content/glossary'
import { findPageById } from '../../content/pages'
import type { AddressOf } from '../../design-system/RichText/Inlines'

/** Where a link in a text leads: the page of a document, by its id; to a word of the glossary with its meaning. */
export const addressOf: AddressOf = ({ kind, id }) => {
  const address = findPageById(kind, id)
  if (address === null) return null
  const meaning = findMeaning(address.path)
  return meaning === null ? address : { path: address.path, meaning }
}
