import type { PageDocument, PageKind } from '@unknot/content-schema'
import { documentKey } from './library-state'
import { currentState } from './store'

/** Where to find a document, as much of it as a link needs. */
export type PageAddress = { readonly title: string; readonly path: string }

/** Joins an id in a text to its page; null where the document is not shown. */
export function findPageById(kind: PageKind, id: string): PageAddress | null {
  const state = currentState()
  const key = documentKey(kind, id)
  const path = state?.pathOf.get(key)
  const envelope = state?.documents.get(key)
  if (path === undefined || envelope === undefined) return null
  return { title: titleOf(envelope.document), path }
}

/** What a document is called in lists and links. */
export function titleOf(document: PageDocument): string {
  return 'name' in document ? document.name : document.title
}

/** Address and date of every live page. */
export function listPublished(): readonly {
  readonly path: string
  readonly publishedAt: string
}[] {
  const state = currentState()
  if (state === null) return []
  return state.manifest.entries.flatMap((entry) => {
    if (entry.status !== 'live') return []
    const envelope = state.documents.get(documentKey(entry.kind, entry.id))
    return envelope === undefined ? [] : [{ path: entry.path, publishedAt: envelope.publishedAt }]
  })
}
