import type { DatabaseUrl } from './database-url'

/** What is wrong with the database and what to do, in one sentence or two; null if it is something else. */
export function describeDatabaseProblem(error: unknown, database: DatabaseUrl): string | null {
  for (const { code, message } of causesOf(error)) {
    const sentence =
      database.kind === 'sqlite'
        ? describeSqlite(code, message, database.file)
        : describePostgres(code, database.server)
    if (sentence !== null) return sentence
  }
  return null
}

function describeSqlite(code: string, message: string, file: string): string | null {
  if (/^SQLITE_(BUSY|LOCKED)/.test(code) || message.includes('database is locked')) {
    return `The database is locked: another program is using ${file}. Stop it (an earlier "npm start", or a database browser) and start again.`
  }
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return full
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(code) || ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return `The database ${file} cannot be written. Give yourself the right to write it and its folder, and start again.`
  }
  if (code.startsWith('SQLITE_CANTOPEN') || message.includes('unable to open database file')) {
    return `The database ${file} cannot be opened. Check DATABASE_URL in .env, and that its folder is there and can be written.`
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return `The database ${file} is damaged, or no SQLite database at all. Put back a copy from the folder "backups" beside it, or correct DATABASE_URL in .env.`
  }
  return null
}

const full = 'The disk is full, so the database cannot be written. Free some space and start again.'
const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ETIMEDOUT'])
const refusedLogin = new Set(['28P01', '28000'])

function describePostgres(code: string, server: string): string | null {
  if (unreachable.has(code)) {
    return `PostgreSQL does not answer at ${server}. Start it, or correct DATABASE_URL in .env.`
  }
  if (refusedLogin.has(code)) {
    return `PostgreSQL at ${server} refuses this user or password. Correct DATABASE_URL in .env.`
  }
  switch (code) {
    case '3D000':
      return `There is no such database at ${server}. Create it with "createdb", or correct DATABASE_URL in .env.`
    case '42501':
      return `PostgreSQL at ${server} does not let this user change the schema. Make the user its owner, or name another user in DATABASE_URL.`
    case '53100':
      return full
    case '53300':
      return `PostgreSQL at ${server} has no connection left. Close other programs that use it, or raise max_connections.`
    case '55P03':
      return `The database at ${server} is locked: another program is changing it. Wait until it is done and start again.`
    case '57P03':
      return `PostgreSQL at ${server} is still starting. Wait a few seconds and start again.`
    default:
      return null
  }
}

type Cause = { readonly code: string; readonly message: string }

/** The error and what caused it, outermost first. */
function causesOf(error: unknown): readonly Cause[] {
  if (!(error instanceof Error)) return []
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const nested = error instanceof AggregateError ? error.errors : [error.cause]
  return [{ code, message: error.message }, ...nested.flatMap(causesOf)]
}
