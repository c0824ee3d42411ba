import type { Settings } from '@unknot/content-schema'
import { currentState } from './store'

/** Settings of the site; null while the library is starting. For what stands on error pages too. */
export const findSettings = (): Settings | null => currentState()?.settings ?? null

/** Settings of the site. The proxy lets no reader through to a page before there are some. */
export function settings(): Settings {
  const found = findSettings()
  if (found === null) throw new LibraryStartingError()
  return found
}

export class LibraryStartingError extends Error {
  override name = 'LibraryStartingError'
  readonly code = 'store/empty'

  constructor() {
    super(
      'The library has no content yet. Check CMS_URL, or put a saved store into CONTENT_STORE_DIR.',
    )
  }
}
