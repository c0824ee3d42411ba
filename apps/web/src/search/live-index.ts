import type { DocumentEnvelope } from '@unknot/content-schema'
import { documentKey, type LibraryState } from '../content/library-state'
import { processWide } from '../content/process-wide'
import { currentState } from '../content/store'
import { describeDocument } from './describe-document'
import { describeSigns } from './describe-sign'
import type { SearchEntry } from './search-entry'
import { createSearchIndex, type SearchIndex } from './search-index'

/** An index, and what stands in it. */
type Live = {
  readonly index: SearchIndex
  /** Version of each document and danger sign in it. */
  readonly versions: Map<string, string>
  /** Version of the store that it is in step with. */
  step: number
  /** One at a time brings it into step. */
  work: Promise<void>
}

const live = (): Live =>
  processWide<Live>('search-index', () => ({
    index: createSearchIndex(),
    versions: new Map(),
    step: 0,
    work: Promise.resolve(),
  }))

/** The index over the live pages and the live release: only what changed since the last search is read again. */
export async function findIndex(): Promise<SearchIndex> {
  const held = live()
  held.work = held.work.then(() => bringIntoStep(held, currentState()))
  await held.work
  return held.index
}

async function bringIntoStep(held: Live, state: LibraryState | null): Promise<void> {
  if (state === null || state.version === held.step) return
  const wanted = entriesOf(state)
  const stale = [...held.versions].filter(([key, version]) => wanted.get(key)?.version !== version)
  held.index.remove(stale.map(([key]) => key))
  for (const [key] of stale) held.versions.delete(key)
  const missing = [...wanted].filter(([key]) => !held.versions.has(key))
  await held.index.add(missing.map(([, { entry }]) => entry()))
  for (const [key, { version }] of missing) held.versions.set(key, version)
  held.step = state.version
}

type Wanted = { readonly version: string; readonly entry: () => SearchEntry }

function entriesOf(state: LibraryState): ReadonlyMap<string, Wanted> {
  const pages = state.manifest.entries.flatMap((entry) => {
    const key = entry.status === 'live' ? documentKey(entry.kind, entry.id) : ''
    const envelope = state.documents.get(key)
    return envelope === undefined ? [] : [wantedPage(key, envelope)]
  })
  return new Map([...pages, ...wantedSigns(state)])
}

const wantedPage = (key: string, { version, document }: DocumentEnvelope) =>
  [key, { version, entry: () => describeDocument(document) }] as const

function wantedSigns({ release }: LibraryState): (readonly [string, Wanted])[] {
  if (release === null) return []
  const version = release.manifest.hash
  return describeSigns(release.knowledgeBase).map((sign) => [
    sign.key,
    { version, entry: () => sign },
  ])
}
