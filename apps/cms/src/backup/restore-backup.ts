import { join } from 'node:path'
import type { DatabaseUrl } from '../database/database-url'
import { filePlace } from './file-place'
import { findDifferences } from './fingerprint'
import { mediaFolder, type BackupManifest } from './manifest'
import type { DatabasePlace, Place } from './place'
import { BackupError } from './problem'
import { readBackup } from './read-backup'
import { stampOf } from './stamp'

type Options = {
  readonly folder: string
  readonly database: DatabaseUrl
  readonly mediaDir: string
  /** Whether a database and pictures that are there may give way. They are kept under another name. */
  readonly mayReplace: boolean
  /** Whether a CMS answers that could be using the database. */
  readonly isRunning: () => Promise<boolean>
  readonly now: Date
}

export type Restored = { readonly manifest: BackupManifest; readonly kept: readonly string[] }

/** The table whose row is left out on purpose. */
const renumbered = ['payload_kv']

/** Checks everything, restores beside what is there, and swaps only what has been compared row by row. */
export async function restoreBackup(options: Options): Promise<Restored> {
  const { database, folder, mediaDir, now } = options
  const manifest = await readBackup(folder)
  if (manifest.database !== database.kind) throw otherDatabase(manifest, database)
  if (await options.isRunning()) throw stillRunning()
  const place = await placeOf(database, stampOf(now))
  const media = filePlace({ path: mediaDir, stamp: stampOf(now) })
  if (!options.mayReplace) await refuseToReplace(place, media)
  try {
    await place.fill(join(folder, manifest.databaseFile))
    await media.fill(join(folder, mediaFolder))
    await compare(place, manifest)
    await place.forgetSequence()
    const kept = await swapBoth(place, media)
    await compare(place, manifest, renumbered)
    return { manifest, kept }
  } finally {
    await place.discard()
    await media.discard()
  }
}

async function placeOf(database: DatabaseUrl, stamp: string): Promise<DatabasePlace> {
  if (database.kind === 'sqlite') {
    return (await import('./sqlite-place')).sqlitePlace(database, stamp)
  }
  return (await import('./postgres-place')).postgresPlace(database, stamp)
}

async function refuseToReplace(database: Place, media: Place): Promise<void> {
  const full = [
    ...((await database.isEmpty()) ? [] : ['the database']),
    ...((await media.isEmpty()) ? [] : ['the folder of media']),
  ]
  if (full.length === 0) return
  throw new BackupError(
    'backup/not-empty',
    `There is something in ${full.join(' and in ')} already, so nothing was restored. Add --replace to put the backup in its place; what is there is kept under another name.`,
  )
}

async function swapBoth(database: Place, media: Place): Promise<readonly string[]> {
  const first = await database.swap()
  try {
    return [first, await media.swap()].filter((one) => one !== null)
  } catch (error) {
    await database.undo()
    throw error
  }
}

async function compare(
  place: DatabasePlace,
  manifest: BackupManifest,
  except: readonly string[] = [],
): Promise<void> {
  const { tables, liveRelease } = await place.look()
  const differences = [...findDifferences(manifest.tables, tables, except)]
  if (liveRelease !== manifest.liveRelease) differences.push('the live release is another one')
  if (differences.length === 0) return
  throw new BackupError(
    'backup/not-the-same',
    `What was restored is not what was backed up: ${differences.join('; ')}.`,
  )
}

const otherDatabase = (manifest: BackupManifest, database: DatabaseUrl) =>
  new BackupError(
    'backup/other-database',
    `This is a backup of ${nameOf[manifest.database]}, and DATABASE_URL names ${nameOf[database.kind]}. Restore it where the same kind of database is set.`,
  )

const nameOf = { sqlite: 'an SQLite file', postgres: 'a PostgreSQL database' } as const

const stillRunning = () =>
  new BackupError(
    'backup/running',
    'The CMS is running. Stop it, so that nobody writes while the database is replaced, and try again. The site may go on.',
  )
