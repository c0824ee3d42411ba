import type { PageDocument, PageKind } from '@unknot/content-schema'
import { documentKey, isShown, type LibraryState, type ShownEntry } from './library-state'
import { currentState } from './store'

/** A change that matters to readers: ISO date and time, and what changed. */
export type Change = { readonly at: string; readonly note: string }

/** A published document with its address. */
export type LibraryPage<Document extends PageDocument> = {
  readonly page: Document
  readonly path: string
  /** ISO date and time of the last publication. */
  readonly publishedAt: string
  /** No longer advised: shown at its address with a notice, and in no list. */
  readonly isWithdrawn: boolean
  /** Why it was withdrawn, in words for readers. */
  readonly withdrawnBecause?: string
  /** What changed for readers, the newest first. */
  readonly changes?: readonly Change[]
}

type DocumentOf<Kind extends PageKind> = Extract<PageDocument, { kind: Kind }>

const isOfKind = <Kind extends PageKind>(
  document: PageDocument,
  kind: Kind,
): document is DocumentOf<Kind> => document.kind === kind

/** The page at an address, if a document of this kind is shown there. */
export function findPageAt<Kind extends PageKind>(
  kind: Kind,
  path: string,
): LibraryPage<DocumentOf<Kind>> | null {
  const state = currentState()
  const entry = state?.entryAt.get(path)
  if (!state || entry === undefined || !isShown(entry)) return null
  return readPage(state, entry, kind)
}

/** The page at an address, whatever it is of. */
export function findShownPage(path: string): LibraryPage<PageDocument> | null {
  const state = currentState()
  const entry = state?.entryAt.get(path)
  if (!state || entry === undefined || !isShown(entry)) return null
  const envelope = state.documents.get(documentKey(entry.kind, entry.id))
  if (envelope === undefined) return null
  const { document, publishedAt } = envelope
  return { page: document, path, publishedAt, isWithdrawn: entry.status === 'withdrawn' }
}

/** Every live page of a kind, in no promised order. */
export function listPages<Kind extends PageKind>(
  kind: Kind,
): readonly LibraryPage<DocumentOf<Kind>>[] {
  const state = currentState()
  if (state === null) return []
  return state.manifest.entries
    .filter((entry) => entry.status === 'live')
    .flatMap((entry) => readPage(state, entry, kind) ?? [])
}

function readPage<Kind extends PageKind>(
  state: LibraryState,
  entry: ShownEntry,
  kind: Kind,
): LibraryPage<DocumentOf<Kind>> | null {
  const envelope = state.documents.get(documentKey(entry.kind, entry.id))
  if (envelope === undefined || !isOfKind(envelope.document, kind)) return null
  return {
    page: envelope.document,
    path: entry.path,
    publishedAt: envelope.publishedAt,
    isWithdrawn: entry.status === 'withdrawn',
    ...(entry.status === 'withdrawn' &&
      entry.explanation !== undefined && { withdrawnBecause: entry.explanation }),
    ...(envelope.changes !== undefined && { changes: envelope.changes }),
  }
}

/** Compares words as a dictionary does. */
export const alphabetically = new Intl.Collator('en-GB').compare
