import { citationLabel, type PageDocument, type PageKind } from '@unknot/content-schema'
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
  switch (document.kind) {
    case 'glossary-term':
      return document.term
    case 'fact-check':
      return quoted(document.claim)
    case 'article':
    case 'reference':
      return document.title
    default:
      return document.name
  }
}

/** What a document says in one or two sentences. */
export function summaryOf(document: PageDocument): string {
  switch (document.kind) {
    case 'reference':
      return citationLabel(document)
    case 'glossary-term':
      return document.meaning
    default:
      return document.summary
  }
}

/** What somebody else says. */
export const quoted = (words: string): string => `“${words}”`

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

/** Why the page at an address was taken down, in its publisher's words; null where nobody said. */
export function findReasonGone(path: string): string | null {
  const entry = currentState()?.entryAt.get(path)
  return entry?.status === 'gone' ? (entry.explanation ?? null) : null
}
