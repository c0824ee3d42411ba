import { buildState, type LibrarySources, type LibraryState } from './library-state'
import { processWide } from './process-wide'

/** The published content as this process last had it. One per process, read by the proxy and by every page. */
export type Store = {
  state: LibraryState | null
  /** Milliseconds since 1970 at which the CMS last answered; null before the first time. */
  lastContact: number | null
}

export const store = (): Store =>
  processWide<Store>('store', () => ({ state: null, lastContact: null }))

/** The content, or null while the library is starting with nothing to show. */
export const currentState = (): LibraryState | null => store().state

/** Replaces the whole state at once. */
export function replaceState(sources: LibrarySources): LibraryState {
  const { state } = store()
  const next = buildState(sources, (state?.version ?? 0) + 1)
  store().state = next
  return next
}
