import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openPostgres } from '../postgres-session'

/** Databases that the contract is tested on; PostgreSQL only where this machine runs one. */
export const databases =
  inject('templates').postgres === null
    ? (['SQLite'] as const)
    : (['SQLite', 'PostgreSQL'] as const)
export type DatabaseName = 'SQLite' | 'PostgreSQL'

/** A database that no other test sees. */
export type OwnDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** Copies a template: with tables only, or with the starter corpus; or makes one with nothing at all. */
export function ownDatabase(
  name: DatabaseName,
  template: 'blank' | 'migrated' | 'seeded',
): Promise<OwnDatabase> {
  return name === 'SQLite' ? ownSqlite(template) : ownPostgres(template)
}

async function ownSqlite(template: string): Promise<OwnDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'unknot-own-'))
  const file = join(folder, 'content.db')
  if (template !== 'blank') await copyFile(join(inject('templates').sqlite, `${template}.db`), file)
  return { url: `file:${file}`, drop: () => rm(folder, { recursive: true, force: true }) }
}

async function ownPostgres(template: string): Promise<OwnDatabase> {
  const name = `own_${randomUUID().replaceAll('-', '')}`
  await askServer(`CREATE DATABASE ${name} ${template === 'blank' ? '' : `TEMPLATE ${template}`}`)
  // Payload keeps one connection for ever, so it goes when the server goes.
  return { url: serverUrl().replace(/postgres$/, name), drop: () => Promise.resolve() }
}

function serverUrl(): string {
  const { postgres } = inject('templates')
  if (postgres === null) throw new Error('There is no PostgreSQL on this machine.')
  return postgres
}

async function askServer(text: string): Promise<void> {
  const session = await openPostgres(serverUrl())
  try {
    await session.query(text)
  } finally {
    await session.close()
  }
}
