import { findPageById } from '../../content/pages'
import type { AddressOf } from '../../design-system/RichText/Inlines'

/** Where a link in a text leads: the page of a document, by its id. */
export const addressOf: AddressOf = ({ kind, id }) => findPageById(kind, id)
