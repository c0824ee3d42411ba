import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { busyTimeout } from './busy-timeout'
import { parseDatabaseUrl } from './database-url'

/** Seen from `apps/cms`, where everything runs: bundled code does not know the folder of its source. */
const migrations = './src/migrations'

/**
 * The database behind the CMS. Its schema changes by migrations only. On SQLite transactions stay off: the first one
 * would open a new connection without its busy timeout, and parallel writes would fail.
 */
export function databaseAdapter(url: string) {
  const database = parseDatabaseUrl(url)
  const common = { idType: 'uuidv7', push: false } as const
  switch (database.kind) {
    case 'sqlite':
      return sqliteAdapter({
        ...common,
        client: { url },
        wal: { synchronous: 'NORMAL' },
        busyTimeout,
        migrationDir: `${migrations}/sqlite`,
      })
    case 'postgres':
      return postgresAdapter({
        ...common,
        pool: { connectionString: url, max: 10 },
        migrationDir: `${migrations}/postgres`,
      })
  }
}
