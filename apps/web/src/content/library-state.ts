import type {
  DocumentEnvelope,
  Manifest,
  ManifestEntry,
  PageKind,
  Rule,
  SealedRelease,
  Settings,
  TreatmentFacts,
} from '@unknot/content-schema'

/** What was last heard from the CMS and found good. */
export type LibrarySources = {
  readonly manifest: Manifest
  /** By `documentKey`. A document that was refused stands here in its last good version, or not at all. */
  readonly documents: ReadonlyMap<string, DocumentEnvelope>
  readonly release: SealedRelease | null
  readonly settings: Settings
  /** Version of `settings`; the manifest's, unless fetching the newer ones failed. */
  readonly settingsVersion: string
}

/** Everything that pages read. Never changed, only replaced as a whole. */
export type LibraryState = LibrarySources & {
  /** Counts up in this process: two states with the same version are the same. */
  readonly version: number
  readonly entryAt: ReadonlyMap<string, ManifestEntry>
  /** Address of the page of a document, by `documentKey`. */
  readonly pathOf: ReadonlyMap<string, string>
  readonly rules: ReadonlyMap<string, Rule>
  readonly facts: ReadonlyMap<string, TreatmentFacts>
}

export const documentKey = (kind: PageKind, id: string): string => `${kind}/${id}`

/** A page that has a document: live, or withdrawn and shown with a notice. */
export type ShownEntry = Extract<ManifestEntry, { status: 'live' | 'withdrawn' }>

export const isShown = (entry: ManifestEntry): entry is ShownEntry =>
  entry.status === 'live' || entry.status === 'withdrawn'

export function buildState(sources: LibrarySources, version: number): LibraryState {
  const { manifest, release } = sources
  const byId = <Item extends { readonly id: string }>(items: readonly Item[] | undefined) =>
    new Map((items ?? []).map((item) => [item.id, item]))
  return {
    ...sources,
    version,
    entryAt: new Map(manifest.entries.map((entry) => [entry.path, entry])),
    pathOf: new Map(
      manifest.entries.filter(isShown).map(({ kind, id, path }) => [documentKey(kind, id), path]),
    ),
    rules: byId(release?.knowledgeBase.rules),
    facts: byId(release?.knowledgeBase.treatments),
  }
}
