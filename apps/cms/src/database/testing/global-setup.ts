import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '../postgres-session'
import { openSession } from '../session'
import { parseDatabaseUrl } from '../database-url'
import { startPostgres, type PostgresServer } from './postgres-server'
import { prepareDatabase, runOnlyMigrations } from './prepared'

/** What every test file finds: databases to copy. */
export type Templates = {
  /** Folder with `migrated.db` and `seeded.db`. */
  readonly sqlite: string
  /** Address of the server, with databases `migrated` and `seeded`; null where this machine cannot run one. */
  readonly postgres: string | null
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    templates: Templates
  }
}

/** Migrates and seeds one database of each kind, by the same script as `npm start`. */
export default async function setup(project: TestProject) {
  const { env } = project.config
  Object.assign(process.env, env)
  const folder = await mkdtemp(join(tmpdir(), 'unknot-contract-'))
  const server = await startIfPossible()
  await Promise.all([makeSqliteTemplates(folder), server && makePostgresTemplates(server)])
  project.provide('templates', { sqlite: folder, postgres: server?.urlOf('postgres') ?? null })
  return async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function startIfPossible(): Promise<PostgresServer | null> {
  try {
    return await startPostgres()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `No PostgreSQL on this machine, so the contract is tested on SQLite only: ${reason}`
    if (process.env['REQUIRE_ALL'] === '1') throw new Error(message, { cause: error })
    console.warn(message)
    return null
  }
}

async function makeSqliteTemplates(folder: string): Promise<void> {
  for (const [name, make] of [
    ['migrated', runOnlyMigrations],
    ['seeded', prepareDatabase],
  ] as const) {
    const url = `file:${join(folder, `${name}-with-log.db`)}`
    await make(url)
    const session = await openSession(parseDatabaseUrl(url))
    await session.query(`VACUUM INTO '${join(folder, `${name}.db`)}'`)
    await session.close()
  }
}

async function makePostgresTemplates(server: PostgresServer): Promise<void> {
  const session = await openPostgres(server.urlOf('postgres'))
  for (const name of ['migrated', 'seeded']) await session.query(`CREATE DATABASE ${name}`)
  await session.close()
  await runOnlyMigrations(server.urlOf('migrated'))
  await prepareDatabase(server.urlOf('seeded'))
}
