import type { ManifestEntry, PageKind } from '@unknot/content-schema'
import type { PastPath } from '../publishing/path-history'

/** A published page document: its database id, and where readers find it. */
export type LivePage = {
  readonly document: string
  readonly path: string
  readonly kind: PageKind
  readonly id: string
  readonly version: string
}

/**
 * What stands at each public address. An address whose document moved redirects to where it is now; one whose
 * document is no longer live is gone.
 */
export function deriveEntries(
  live: readonly LivePage[],
  past: readonly PastPath[],
): readonly ManifestEntry[] {
  const pathNow = new Map(live.map(({ document, path }) => [document, path]))
  const livePaths = new Set(live.map(({ path }) => path))
  const left = past.filter(({ path }) => !livePaths.has(path))
  return [
    ...live.map(({ path, kind, id, version }) => ({
      status: 'live' as const,
      path,
      kind,
      id,
      version,
    })),
    ...left.map(({ path, document }): ManifestEntry => {
      const to = pathNow.get(document)
      return to === undefined ? { status: 'gone', path } : { status: 'redirect', path, to }
    }),
  ].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
