import { sql } from '@payloadcms/db-sqlite/drizzle'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { busyTimeout } from './busy-timeout'
import type { Session } from './session'

/** SQLite as a migration sees it. */
export type SqliteDatabase = ReturnType<typeof drizzle>

/** Opens the file, and makes it if it is not there. */
export async function openSqlite(
  url: string,
): Promise<Session & { readonly database: SqliteDatabase }> {
  const database = drizzle({ connection: { url } })
  const { $client: client } = database
  await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  return {
    database,
    query: (text) => database.all(sql.raw(text)),
    close: async () => client.close(),
  }
}
