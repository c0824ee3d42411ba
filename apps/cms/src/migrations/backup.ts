import { execFile } from 'node:child_process'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Query } from '../database/session'
import { stampOf } from '../backup/stamp'

/** Copies an SQLite database, as it is at this moment, into the folder "backups" beside it. */
export async function copySqlite(query: Query, file: string, now: Date): Promise<string> {
  const folder = join(dirname(file), 'backups')
  const copy = join(folder, `${stampOf(now)}-${basename(file)}`)
  await mkdir(folder, { recursive: true })
  try {
    await query(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
  } catch (error) {
    if (!String(error).includes('already exists')) await rm(copy, { force: true })
    throw error
  }
  return copy
}

/** Puts a copy back. Nobody may have the database open. */
export async function restoreSqlite(copy: string, file: string): Promise<void> {
  await copyFile(copy, file)
  await rm(`${file}-wal`, { force: true })
  await rm(`${file}-shm`, { force: true })
}

type Dump =
  | { readonly outcome: 'ok'; readonly file: string }
  | { readonly outcome: 'problem'; readonly reason: string }

/** Dumps a PostgreSQL database with pg_dump, if this machine has one that fits the server. */
export async function dumpPostgres(url: string, folder: string, now: Date): Promise<Dump> {
  const { password, connection } = withoutPassword(url)
  const file = join(folder, `${stampOf(now)}-postgres.dump`)
  await mkdir(folder, { recursive: true })
  try {
    await promisify(execFile)(
      'pg_dump',
      ['--format=custom', `--file=${file}`, '--no-password', `--dbname=${connection}`],
      { env: { ...process.env, ...(password && { PGPASSWORD: password }) } },
    )
    return { outcome: 'ok', file }
  } catch (error) {
    await rm(file, { force: true })
    return { outcome: 'problem', reason: reasonOf(error) }
  }
}

/** Arguments of programs can be seen by everybody on the machine, so the password goes another way. */
export function withoutPassword(url: string) {
  const parsed = new URL(url)
  const password = decodeURIComponent(parsed.password)
  parsed.password = ''
  return { password, connection: parsed.href }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'pg_dump failed'
  if ('code' in error && error.code === 'ENOENT') return 'pg_dump is not installed'
  const words = 'stderr' in error ? String(error.stderr) : error.message
  return words.includes('version mismatch')
    ? 'the pg_dump of this machine is older than the server'
    : `pg_dump said: ${words.trim().split('\n').at(-1) ?? ''}`
}
