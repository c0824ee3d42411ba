import type { PageDocument, PageKind } from '@unknot/content-schema'
import { documentKey } from './library-state'
import type { LibraryPage } from './library-page'
import { currentState } from './store'

/** Live pages of a kind, or of all, by the date of their last publication, newest first. */
export function listNews(kind: PageKind | null): readonly LibraryPage<PageDocument>[] {
  const state = currentState()
  if (state === null) return []
  return state.manifest.entries
    .flatMap((entry) => {
      if (entry.status !== 'live' || (kind !== null && entry.kind !== kind)) return []
      const envelope = state.documents.get(documentKey(entry.kind, entry.id))
      if (envelope === undefined) return []
      const { document, publishedAt } = envelope
      return [{ page: document, path: entry.path, publishedAt, isWithdrawn: false }]
    })
    .toSorted((a, b) => compare(b.publishedAt, a.publishedAt) || compare(a.path, b.path))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
