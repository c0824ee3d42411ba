import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DatabaseUrl } from '../database/database-url'
import { openPostgres } from '../database/postgres-session'
import type { Query } from '../database/session'
import { openSqlite } from '../database/sqlite-session'
import { takeFingerprint, type Dialect, type Fingerprint } from './fingerprint'
import { exists } from './files'
import { runDump } from './postgres-programs'
import { BackupError } from './problem'

/** What is known of one moment of a database. */
export type Standing = {
  readonly tables: Fingerprint
  readonly liveRelease: string | null
  readonly publicContent: string | null
  /** Names of the pictures that it knows. */
  readonly pictures: readonly string[]
}

type Taken = Standing & { readonly databaseFile: string }

/** Copies the database, as it is at one moment, into a folder. Others may go on writing. */
export function takeDatabase(database: DatabaseUrl, folder: string): Promise<Taken> {
  return database.kind === 'sqlite'
    ? takeSqlite(database.url, database.file, folder)
    : takePostgres(database.url, folder)
}

async function takeSqlite(url: string, file: string, folder: string): Promise<Taken> {
  if (!(await exists(file))) {
    throw new BackupError('backup/no-database', `There is no database at ${file}. Nothing to copy.`)
  }
  const databaseFile = 'database.sqlite'
  const copy = join(folder, databaseFile)
  const session = await openSqlite(url)
  try {
    await session.query(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
  } finally {
    await session.close()
  }
  return { databaseFile, ...(await lookAtSqlite(copy)) }
}

/** Reads a file of SQLite that nobody else has open, and checks that it is whole. */
export async function lookAtSqlite(file: string): Promise<Standing> {
  const session = await openSqlite(pathToFileURL(file).href)
  try {
    const [integrity] = await session.query('PRAGMA integrity_check')
    if (integrity?.['integrity_check'] !== 'ok') {
      throw new BackupError('backup/damaged', `The database in ${file} is damaged.`)
    }
    return await findStanding(session.query, 'sqlite')
  } finally {
    await session.close()
    for (const end of ['-wal', '-shm']) await rm(`${file}${end}`, { force: true })
  }
}

const snapshotRow = z.object({ snapshot: z.string() })

async function takePostgres(url: string, folder: string): Promise<Taken> {
  const databaseFile = 'database.dump'
  return lookAtPostgres(url, async (query) => {
    const [row] = await query('SELECT pg_export_snapshot() AS "snapshot"')
    await runDump(url, join(folder, databaseFile), snapshotRow.parse(row).snapshot)
    return { databaseFile, ...(await findStanding(query, 'postgres')) }
  })
}

/** Works inside one snapshot, which others do not change. */
export async function lookAtPostgres<Result>(
  url: string,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  const session = await openPostgres(url)
  try {
    return await session.database.transaction(
      (transaction) => work(async (text) => (await transaction.execute(sql.raw(text))).rows),
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
  } finally {
    await session.close()
  }
}

const releaseRow = z.object({ hash: z.string() })
const pictureRow = z.object({ filename: z.string().nullable() })
const issuedRow = z.object({ data: z.unknown() })
const issuedSchema = z.object({ content: z.string() })

export async function findStanding(query: Query, dialect: Dialect): Promise<Standing> {
  const tables = await takeFingerprint(query, dialect)
  if (tables['releases'] === undefined) {
    throw new BackupError(
      'backup/not-ours',
      'This database holds no library: it has no table "releases". Check DATABASE_URL.',
    )
  }
  const [live] = await query(
    `SELECT hash AS "hash" FROM releases WHERE state = 'live' ORDER BY live_since DESC LIMIT 1`,
  )
  const [issued] = await query(
    `SELECT data AS "data" FROM payload_kv WHERE key = 'manifest-sequence'`,
  )
  const pictures = await query(
    `SELECT filename AS "filename" FROM media WHERE filename IS NOT NULL`,
  )
  return {
    tables,
    liveRelease: live === undefined ? null : releaseRow.parse(live).hash,
    publicContent: issued === undefined ? null : contentOf(issuedRow.parse(issued).data),
    pictures: z
      .array(pictureRow)
      .parse(pictures)
      .flatMap(({ filename }) => filename ?? []),
  }
}

/** SQLite keeps JSON as text. */
const contentOf = (data: unknown): string =>
  issuedSchema.parse(typeof data === 'string' ? JSON.parse(data) : data).content
