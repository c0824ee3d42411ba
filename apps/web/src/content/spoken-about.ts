import type { PageKind, ShownComment } from '@unknot/content-schema'
import { documentKey, isShown } from './library-state'
import { titleOf } from './pages'
import { currentState } from './store'

/** A page that readers can say something about. */
export type SpokenAbout = {
  readonly kind: PageKind
  readonly id: string
  readonly title: string
  readonly path: string
  /** Headings of its sections. */
  readonly places: readonly string[]
  /** What other readers said and a person let through. */
  readonly comments: readonly ShownComment[]
}

/** The page at an address; null where none is shown. */
export function findSpokenAbout(path: string): SpokenAbout | null {
  const state = currentState()
  const entry = state?.entryAt.get(path)
  if (!state || entry === undefined || !isShown(entry)) return null
  const { kind, id } = entry
  const envelope = state.documents.get(documentKey(kind, id))
  if (envelope === undefined) return null
  const { document, comments = [] } = envelope
  const places = 'sections' in document ? document.sections.map(({ heading }) => heading) : []
  return { kind, id, title: titleOf(document), path, places, comments }
}
