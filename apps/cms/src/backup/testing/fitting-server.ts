import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { openPostgres } from '../../database/postgres-session'
import { startPostgres } from '../../database/testing/postgres-server'
import { runOnlyMigrations } from '../../database/testing/prepared'
import { ownDatabase, databases } from '../../database/testing/own-database'
import { versionOf } from '../postgres-programs'

type Fitting =
  | { readonly kind: 'ok'; readonly url: string; readonly stop: () => Promise<void> }
  | { readonly kind: 'none'; readonly reason: string }

/** A PostgreSQL that the pg_dump here can read: that of the other tests, or the one it came with, with tables only. */
export async function startFittingServer(): Promise<Fitting> {
  const dump = await versionOf('pg_dump')
  if (dump === null) return { kind: 'none', reason: 'pg_dump is not installed here' }
  if (databases.some((name) => name === 'PostgreSQL')) {
    const own = await ownDatabase('PostgreSQL', 'seeded')
    if ((await majorOf(own.url)) <= dump) return { kind: 'ok', url: own.url, stop: own.drop }
  }
  try {
    const { stdout } = await promisify(execFile)('pg_config', ['--bindir'])
    const server = await startPostgres(stdout.trim())
    const url = server.urlOf('drill')
    await askServer(server.urlOf('postgres'), 'CREATE DATABASE drill')
    await runOnlyMigrations(url)
    return { kind: 'ok', url, stop: server.stop }
  } catch (error) {
    const reason = `pg_dump ${dump} is older than the server, and came without one: ${String(error)}`
    return { kind: 'none', reason }
  }
}

async function majorOf(url: string): Promise<number> {
  const [row] = await askServer(url, `SELECT current_setting('server_version_num') AS "number"`)
  return Math.floor(Number(row?.['number']) / 10_000)
}

async function askServer(url: string, text: string) {
  const session = await openPostgres(url)
  try {
    return await session.query(text)
  } finally {
    await session.close()
  }
}
