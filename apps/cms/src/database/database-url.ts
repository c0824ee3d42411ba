import { resolve } from 'node:path'

/** Where the content is kept: a file of SQLite, or a PostgreSQL server. */
export type DatabaseUrl =
  | { readonly kind: 'sqlite'; readonly url: string; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly server: string }

/** A DATABASE_URL that cannot be meant. The message says what one looks like. */
export class DatabaseUrlError extends Error {
  override name = 'DatabaseUrlError'
  readonly code = 'database/invalid-url'
}

const examples =
  'Write "file:./var/unknot.db" for SQLite, or "postgres://user:password@host:5432/name" for PostgreSQL.'

/** Reads DATABASE_URL. Throws `DatabaseUrlError`, which never repeats a password. */
export function parseDatabaseUrl(url: string): DatabaseUrl {
  if (url.startsWith('file:')) return { kind: 'sqlite', url, file: fileOf(url) }
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url, server: serverOf(url) }
  throw new DatabaseUrlError(
    url === ''
      ? `DATABASE_URL is empty. ${examples}`
      : `DATABASE_URL starts with "${url.split(':')[0]?.slice(0, 20)}", which is no database that Unknot knows. ${examples}`,
  )
}

/** The path as libSQL reads it: percent signs are escapes, "?" and "#" end it. */
function fileOf(url: string): string {
  const [, path = ''] = /^file:(?:\/\/(?:localhost)?(?=\/))?([^?#]*)/.exec(url) ?? []
  if (path === '' || path === ':memory:' || path.endsWith('/')) {
    throw new DatabaseUrlError(`DATABASE_URL names no file. ${examples}`)
  }
  return resolve(/*turbopackIgnore: true*/ decodePath(path))
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new DatabaseUrlError(
      `The path in DATABASE_URL has a lone percent sign; write it as "%25". ${examples}`,
    )
  }
}

/** "host:5432/name", without user and password. */
function serverOf(url: string): string {
  if (!URL.canParse(url)) {
    throw new DatabaseUrlError(
      `DATABASE_URL cannot be read; a password with "/", "@" or "#" in it must be percent-encoded. ${examples}`,
    )
  }
  const parsed = new URL(url)
  if (parsed.pathname.length < 2) {
    throw new DatabaseUrlError(`DATABASE_URL does not name a database. ${examples}`)
  }
  const host = parsed.hostname || parsed.searchParams.get('host') || 'localhost'
  return `${host}:${parsed.port || '5432'}${parsed.pathname}`
}
