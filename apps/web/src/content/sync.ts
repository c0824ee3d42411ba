import type { DocumentEnvelope, Manifest, SealedRelease, Settings } from '@unknot/content-schema'
import type { CmsClient } from './cms-client'
import { documentKey, isShown, type LibrarySources, type ShownEntry } from './library-state'
import { trustRelease } from './trusted-release'

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

const parallelRequests = 8

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

type DocumentsOutcome = {
  readonly documents: ReadonlyMap<string, DocumentEnvelope>
  readonly problems: readonly string[]
  /** Some could not be fetched at all. */
  readonly isCutOff: boolean
}

async function fetchDocuments(
  cms: CmsClient,
  manifest: Manifest,
  held: ReadonlyMap<string, DocumentEnvelope>,
): Promise<DocumentsOutcome> {
  const documents = new Map<string, DocumentEnvelope>()
  const problems: string[] = []
  let isCutOff = false
  const wanted: ShownEntry[] = []
  for (const entry of manifest.entries.filter(isShown)) {
    const key = documentKey(entry.kind, entry.id)
    const known = held.get(key)
    if (known !== undefined) documents.set(key, known)
    if (known?.version !== entry.version) wanted.push(entry)
  }
  await inParallel(wanted, async (entry) => {
    const answer = await fetchDocument(cms, entry)
    if ('envelope' in answer) documents.set(documentKey(entry.kind, entry.id), answer.envelope)
    else {
      problems.push(answer.problem)
      isCutOff ||= answer.isUnreachable
    }
  })
  return { documents, problems, isCutOff }
}

type DocumentAnswer =
  | { readonly envelope: DocumentEnvelope }
  | { readonly problem: string; readonly isUnreachable: boolean }

async function fetchDocument(cms: CmsClient, entry: ShownEntry): Promise<DocumentAnswer> {
  const answer = await cms.fetchDocument(entry.kind, entry.id)
  if (answer.outcome === 'problem') {
    const { kind, message } = answer.problem
    return { problem: message, isUnreachable: kind === 'unreachable' }
  }
  if (answer.outcome === 'unchanged')
    return { problem: 'An answer without content.', isUnreachable: true }
  const { version, document } = answer.value
  const isWanted =
    version === entry.version && document.kind === entry.kind && document.id === entry.id
  return isWanted
    ? { envelope: answer.value }
    : {
        problem: `documents/${entry.kind}/${entry.id}: not the version that the manifest names`,
        isUnreachable: false,
      }
}

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: parallelRequests }, worker))
}

type ReleaseOutcome = {
  readonly release: SealedRelease | null
  readonly problems: readonly string[]
}

/** A release that cannot be trusted leaves the last good one in place, with all its facts. */
async function fetchRelease(
  { cms, publicKey }: SyncOptions,
  manifest: Manifest,
  held: LibrarySources | null,
): Promise<ReleaseOutcome> {
  const known = held?.release ?? null
  if (manifest.release === null) return { release: null, problems: [] }
  if (manifest.release === known?.manifest.hash) return { release: known, problems: [] }
  const answer = await cms.fetchRelease(manifest.release)
  if (answer.outcome !== 'ok') {
    const message = answer.outcome === 'problem' ? answer.problem.message : 'no content'
    return { release: known, problems: [`release: ${message}`] }
  }
  const trusted = await trustRelease(answer.value, publicKey)
  if (trusted.outcome === 'problem') {
    return { release: known, problems: [`release: ${trusted.problem}`] }
  }
  return trusted.value.manifest.hash === manifest.release
    ? { release: trusted.value, problems: [] }
    : { release: known, problems: ['release: not the one that the manifest names'] }
}

type SettingsOutcome = {
  readonly settings: Settings | null
  readonly settingsVersion: string
  readonly problems: readonly string[]
}

async function fetchSettings(
  cms: CmsClient,
  { settingsVersion }: Manifest,
  held: LibrarySources | null,
): Promise<SettingsOutcome> {
  if (held?.settingsVersion === settingsVersion) {
    return { settings: held.settings, settingsVersion, problems: [] }
  }
  const answer = await cms.fetchSettings()
  if (answer.outcome === 'ok') return { settings: answer.value, settingsVersion, problems: [] }
  return {
    settings: held?.settings ?? null,
    settingsVersion: held?.settingsVersion ?? '',
    problems: [answer.outcome === 'problem' ? answer.problem.message : 'settings: no content'],
  }
}
