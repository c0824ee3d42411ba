import type { DatabaseUrl } from './database-url'

/** One row as the driver gives it. */
export type Row = Readonly<Record<string, unknown>>

/** Asks the database something in SQL that holds no values from outside. */
export type Query = (text: string) => Promise<readonly Row[]>

/** A connection without Payload, for what must be quick or must not need a schema. */
export type Session = { readonly query: Query; readonly close: () => Promise<void> }

/** Opens a connection; loads only the driver that it takes. */
export async function openSession(database: DatabaseUrl): Promise<Session> {
  if (database.kind === 'sqlite') {
    const { openSqlite } = await import('./sqlite-session')
    return openSqlite(database.url)
  }
  const { openPostgres } = await import('./postgres-session')
  return openPostgres(database.url)
}
