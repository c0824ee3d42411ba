import type { DocumentEnvelope, Manifest, SealedRelease, Settings } from '@unknot/content-schema'
import type { CmsClient } from './cms-client'
import { documentKey, isShown, type LibrarySources, type ShownEntry } from './library-state'
import { trustRelease } from './trusted-release'

const parallelRequests = 8

type DocumentsOutcome = {
  readonly documents: ReadonlyMap<string, DocumentEnvelope>
  readonly problems: readonly string[]
  /** Some could not be fetched at all. */
  readonly isCutOff: boolean
}

/** Fetches the documents whose version is not the one that is held; a bad one stays in its last good version. */
export async function fetchDocuments(
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

/** Where releases come from, and whose seal is trusted. */
type ReleaseSource = { readonly cms: CmsClient; readonly publicKey: string }

type ReleaseOutcome = {
  readonly release: SealedRelease | null
  readonly problems: readonly string[]
}

/** A release that cannot be trusted leaves the last good one in place, with all its facts. */
export async function fetchRelease(
  { cms, publicKey }: ReleaseSource,
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

export async function fetchSettings(
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
