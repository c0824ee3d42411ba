import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isMissing, listFiles, recordFile } from './files'
import { backupManifestSchema, manifestName, type BackupManifest } from './manifest'
import { BackupError } from './problem'

/** Reads a backup and checks the hash of every file of it. Throws `BackupError` if anything is not as it was made. */
export async function readBackup(folder: string): Promise<BackupManifest> {
  const manifest = parseManifest(await readManifest(folder), folder)
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const found = (await listFiles(folder)).filter((path) => path !== manifestName)
  const problems = [
    ...[...listed.keys()]
      .filter((path) => !found.includes(path))
      .map((path) => `${path} is missing`),
    ...found.filter((path) => !listed.has(path)).map((path) => `${path} does not belong to it`),
  ]
  if (!listed.has(manifest.databaseFile)) problems.push('it lists no database')
  for (const path of found) {
    const expected = listed.get(path)
    if (expected === undefined) continue
    if ((await recordFile(folder, path)).sha256 !== expected.sha256)
      problems.push(`${path} changed`)
  }
  if (problems.length === 0) return manifest
  throw new BackupError(
    'backup/damaged',
    `The backup in ${folder} is not as it was made, so nothing was restored: ${problems.join('; ')}. Use another backup.`,
  )
}

async function readManifest(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, manifestName), 'utf8')
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new BackupError(
      'backup/no-manifest',
      `There is no ${manifestName} in ${folder}. Name the folder of one backup, such as var/backups/unknot-2026-11-24T13-05-09-123Z.`,
    )
  }
}

function parseManifest(text: string, folder: string): BackupManifest {
  try {
    return backupManifestSchema.parse(JSON.parse(text))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new BackupError(
      'backup/unreadable-manifest',
      `${manifestName} in ${folder} cannot be read by this version of Unknot: ${why}`,
      { cause: error },
    )
  }
}
