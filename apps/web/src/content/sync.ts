import type { DocumentEnvelope, Manifest } from '@unknot/content-schema'
import type { CmsClient } from './cms-client'
import { fetchDocuments, fetchRelease, fetchSettings } from './fetch-changes'
import { isShown, type LibrarySources } from './library-state'

/** How one comparison with the CMS ended. */
export type SyncOutcome =
  | { readonly kind: 'unchanged' }
  /** Nothing was taken over; what stood before still stands. */
  | { readonly kind: 'failed'; readonly problems: readonly string[]; readonly hasContact: boolean }
  /** Taken over. With problems, some parts still stand in their last good version: ask again soon. */
  | { readonly kind: 'applied'; readonly problems: readonly string[]; readonly etag: string | null }

/** Compares what stands with the CMS, once. It may hold the answer for `waitSeconds` while nothing changes. */
export type Sync = (etag: string | null, waitSeconds: number) => Promise<SyncOutcome>

export type SyncOptions = {
  readonly cms: CmsClient
  readonly publicKey: string
  /** What stands now. */
  readonly held: () => LibrarySources | null
  /** Takes over a whole new state. */
  readonly apply: (sources: LibrarySources) => Promise<void>
}

export function createSync(options: SyncOptions): Sync {
  /** Documents of a first fetch that broke off: the next try need not begin anew. */
  let fetched: ReadonlyMap<string, DocumentEnvelope> = new Map()
  /** The manifest whose documents did not all arrive. */
  let unfinished: Manifest | null = null

  return async (etag, waitSeconds) => {
    const answer = await options.cms.fetchManifest(etag, waitSeconds)
    if (answer.outcome === 'problem') {
      return { kind: 'failed', problems: [answer.problem.message], hasContact: false }
    }
    const manifest = answer.outcome === 'ok' ? answer.value : unfinished
    if (manifest === null) return { kind: 'unchanged' }
    const held = options.held()
    const older = findOlder(held, manifest)
    if (older !== null) return { kind: 'failed', problems: [older], hasContact: true }
    if (held !== null && hidesPages(held, manifest)) await options.apply({ ...held, manifest })

    const [documents, release, settings] = await Promise.all([
      fetchDocuments(options.cms, manifest, held?.documents ?? fetched),
      fetchRelease(options, manifest, held),
      fetchSettings(options.cms, manifest, held),
    ])
    fetched = documents.documents
    const problems = [...documents.problems, ...release.problems, ...settings.problems]
    if (settings.settings === null || (held === null && documents.isCutOff)) {
      return { kind: 'failed', problems, hasContact: true }
    }
    const next = {
      manifest,
      documents: documents.documents,
      release: release.release,
      settings: settings.settings,
      settingsVersion: settings.settingsVersion,
    }
    if (!isSame(options.held(), next)) await options.apply(next)
    unfinished = problems.length === 0 ? null : manifest
    return { kind: 'applied', problems, etag: answer.outcome === 'ok' ? answer.etag : etag }
  }
}

function findOlder(held: LibrarySources | null, manifest: Manifest): string | null {
  if (held === null || manifest.sequence >= held.manifest.sequence) return null
  return (
    `manifest: sequence ${manifest.sequence} is older than ${held.manifest.sequence}, which was seen before. ` +
    'If the CMS was restored or began anew on purpose, remove store.json from CONTENT_STORE_DIR and restart the site.'
  )
}

/** Whether an address that is shown now must not be shown any more: that cannot wait for other documents. */
function hidesPages(held: LibrarySources, manifest: Manifest): boolean {
  const status = new Map(manifest.entries.map((entry) => [entry.path, entry.status]))
  return held.manifest.entries.some(
    (entry) => isShown(entry) && status.get(entry.path) !== entry.status,
  )
}

/** Taking over the same again would make every page render anew. */
function isSame(held: LibrarySources | null, next: LibrarySources): boolean {
  return (
    held !== null &&
    held.release === next.release &&
    held.settings === next.settings &&
    held.documents.size === next.documents.size &&
    [...next.documents].every(([key, document]) => held.documents.get(key) === document) &&
    JSON.stringify(held.manifest) === JSON.stringify(next.manifest)
  )
}
