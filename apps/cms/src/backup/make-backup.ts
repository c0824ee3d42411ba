import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseUrl } from '../database/database-url'
import { copyNewFiles, listFiles, recordFile } from './files'
import { backupManifestSchema, manifestName, mediaFolder, type BackupManifest } from './manifest'
import { stampOf } from './stamp'
import { takeDatabase } from './take-database'

type Options = {
  readonly database: DatabaseUrl
  readonly mediaDir: string
  /** Where backups are kept; each is a folder of its own in it. */
  readonly parent: string
  readonly now: Date
}

export type Backup = { readonly folder: string; readonly manifest: BackupManifest }

/** Copies database and media while the CMS runs. A folder without ".unfinished" in its name is whole. */
export async function makeBackup(options: Options): Promise<Backup> {
  const folder = join(options.parent, `unknot-${stampOf(options.now)}`)
  const unfinished = `${folder}.unfinished`
  // It holds the hashes of passwords, so it is nobody else's to read.
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  try {
    const manifest = await fill(unfinished, options)
    await rename(unfinished, folder)
    return { folder, manifest }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

async function fill(folder: string, { database, mediaDir, now }: Options): Promise<BackupManifest> {
  const media = join(folder, mediaFolder)
  // Before and after the database: no picture is missing that was taken away or added in between.
  await copyNewFiles(mediaDir, media)
  const { pictures, ...taken } = await takeDatabase(database, folder)
  await copyNewFiles(mediaDir, media)
  const kept = new Set(await listFiles(media))
  const files = []
  for (const path of await listFiles(folder)) files.push(await recordFile(folder, path))
  const manifest = backupManifestSchema.parse({
    formatVersion: 1,
    madeAt: now.toISOString(),
    database: database.kind,
    ...taken,
    missingMedia: pictures.filter((picture) => !kept.has(picture)),
    files,
  })
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
