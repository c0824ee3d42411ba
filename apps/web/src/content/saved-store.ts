import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  documentEnvelopeSchema,
  manifestSchema,
  settingsSchema,
  type DocumentEnvelope,
} from '@unknot/content-schema'
import { z } from 'zod'
import { log } from '../log'
import { documentKey, type LibrarySources } from './library-state'
import { trustRelease } from './trusted-release'

/** What stands on disk. Documents and the release are checked one by one: one that is bad does not cost the others. */
const savedStoreSchema = z.strictObject({
  schemaVersion: z.literal(1),
  manifest: manifestSchema,
  documents: z.array(z.unknown()),
  release: z.unknown(),
  settings: settingsSchema,
  settingsVersion: z.string(),
})

const fileIn = (folder: string): string => join(folder, 'store.json')

/** Writes the whole state, so that a crash leaves either the old file or the new one. */
export async function saveStore(folder: string, sources: LibrarySources): Promise<void> {
  const text = JSON.stringify({
    schemaVersion: 1,
    manifest: sources.manifest,
    documents: [...sources.documents.values()],
    release: sources.release,
    settings: sources.settings,
    settingsVersion: sources.settingsVersion,
  })
  await mkdir(folder, { recursive: true })
  const temporary = `${fileIn(folder)}.${process.pid}.tmp`
  try {
    await writeThrough(temporary, text)
    await rename(temporary, fileIn(folder))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Reads the last good state; null where there is none that can be used. */
export async function loadStore(folder: string, publicKey: string): Promise<LibrarySources | null> {
  const json = await readJson(fileIn(folder))
  if (json === null) return null
  const parsed = savedStoreSchema.safeParse(json)
  if (!parsed.success) {
    log('warn', 'store/saved-copy-refused', { problem: z.prettifyError(parsed.error) })
    return null
  }
  const { manifest, settings, settingsVersion, release, documents } = parsed.data
  return {
    manifest,
    settings,
    settingsVersion,
    documents: keepGood(documents),
    release: await keepTrusted(release, publicKey),
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing) log('warn', 'store/saved-copy-unreadable', { problem: String(error) })
    return null
  }
}

function keepGood(documents: readonly unknown[]): ReadonlyMap<string, DocumentEnvelope> {
  const good = documents.flatMap((document) => {
    const parsed = documentEnvelopeSchema.safeParse(document)
    return parsed.success ? [parsed.data] : []
  })
  const refused = documents.length - good.length
  if (refused > 0) log('warn', 'store/saved-documents-refused', { refused })
  return new Map(good.map((envelope) => [keyOf(envelope), envelope]))
}

const keyOf = ({ document }: DocumentEnvelope): string => documentKey(document.kind, document.id)

async function keepTrusted(
  release: unknown,
  publicKey: string,
): Promise<LibrarySources['release']> {
  if (release === null) return null
  const trusted = await trustRelease(release, publicKey)
  if (trusted.outcome === 'ok') return trusted.value
  log('warn', 'store/saved-release-refused', { problem: trusted.problem })
  return null
}
