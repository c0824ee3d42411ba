import { sql } from '@payloadcms/db-postgres/drizzle'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Session } from './session'

/** PostgreSQL as a migration sees it, inside its transaction. */
export type PostgresDatabase = ReturnType<typeof drizzle>

/** Connects, or fails within ten seconds. */
export async function openPostgres(
  url: string,
): Promise<Session & { readonly database: PostgresDatabase }> {
  const database = drizzle({
    connection: { connectionString: url, max: 2, connectionTimeoutMillis: 10_000 },
  })
  // A connection that breaks while it is idle is told by the next query.
  database.$client.on('error', () => undefined)
  const query = async (text: string) => (await database.execute(sql.raw(text))).rows
  await query('SELECT 1')
  return { database, query, close: () => database.$client.end() }
}
