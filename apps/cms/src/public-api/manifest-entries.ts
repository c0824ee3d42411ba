import type { ManifestEntry, PageKind } from '@unknot/content-schema'
import type { PastPath } from '../publishing/path-history'
import type { Redirect } from '../redirects/find-redirects'
import type { TakeDown } from '../take-downs/take-down-row'

/** A published page document: its database id, and where readers find it. */
export type LivePage = {
  readonly document: string
  readonly path: string
  readonly kind: PageKind
  readonly id: string
  readonly version: string
}

type Sources = {
  readonly live: readonly LivePage[]
  readonly past: readonly PastPath[]
  /** Pages that were taken down and not published again since. */
  readonly takeDowns?: readonly Pick<TakeDown, 'document' | 'how' | 'explanation' | 'to'>[]
  /** Old addresses that editors lead somewhere. */
  readonly redirects?: readonly Redirect[]
}

/**
 * What stands at each public address. An address whose document moved redirects to where it is now, in one step; one
 * whose document is no longer live is gone, or leads where its publisher said.
 */
export function deriveEntries(sources: Sources): readonly ManifestEntry[] {
  const { live, past, takeDowns = [], redirects = [] } = sources
  const downOf = new Map(takeDowns.map((one) => [one.document, one]))
  const pathNow = new Map(live.map(({ document, path }) => [document, path]))
  const livePaths = new Set(live.map(({ path }) => path))
  const leads = leadsOf(sources)
  const left = past.filter(({ path }) => !livePaths.has(path))
  const known = new Set([...livePaths, ...left.map(({ path }) => path)])
  return [
    ...live.map((page) => shownEntry(page, downOf.get(page.document))),
    ...left.map(({ path, document }) =>
      leftEntry(
        path,
        pathNow.get(document) ?? follow(path, leads, livePaths),
        downOf.get(document),
      ),
    ),
    ...redirects
      .filter(({ from }) => !known.has(from))
      .flatMap(({ from }) => {
        const to = follow(from, leads, livePaths)
        return to === null ? [] : [{ status: 'redirect' as const, path: from, to }]
      }),
  ].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function shownEntry({ path, kind, id, version }: LivePage, down: Down | undefined): ManifestEntry {
  const page = { path, kind, id, version }
  return down?.how === 'withdrawn'
    ? { status: 'withdrawn', ...page, explanation: down.explanation }
    : { status: 'live', ...page }
}

type Down = NonNullable<Sources['takeDowns']>[number]

function leftEntry(path: string, to: string | null, down: Down | undefined): ManifestEntry {
  if (to !== null) return { status: 'redirect', path, to }
  return { status: 'gone', path, ...(down !== undefined && { explanation: down.explanation }) }
}

/** Where each address that is not live leads, by whoever said so. */
function leadsOf({ live, past, takeDowns = [], redirects = [] }: Sources): Map<string, string> {
  const pathNow = new Map(live.map(({ document, path }) => [document, path]))
  const toOf = new Map(takeDowns.flatMap(({ document, to }) => (to ? [[document, to]] : [])))
  const moved = past.flatMap(({ path, document }): [string, string][] => {
    const to = pathNow.get(document) ?? toOf.get(document)
    return to === undefined ? [] : [[path, to]]
  })
  return new Map([...redirects.map(({ from, to }): [string, string] => [from, to]), ...moved])
}

/** The live address at the end of a chain; null where it ends nowhere, or goes round. */
function follow(
  from: string,
  leads: ReadonlyMap<string, string>,
  live: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>()
  let at: string | undefined = from
  while (at !== undefined && !seen.has(at)) {
    if (live.has(at)) return at
    seen.add(at)
    at = leads.get(at)
  }
  return null
}
