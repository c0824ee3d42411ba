import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DatabaseUrl } from '../database/database-url'
import { openPostgres, type PostgresDatabase } from '../database/postgres-session'
import { applyPending } from './apply'
import { findApplied, findPending } from './applied'
import { dumpPostgres } from './backup'
import { isEmpty, takeCensus } from './census'
import type { Migration } from './migration'

/** What a migration gets: the statements of the transaction. */
export type PostgresTransaction = Parameters<Parameters<PostgresDatabase['transaction']>[0]>[0]

type Options = {
  readonly database: Extract<DatabaseUrl, { readonly kind: 'postgres' }>
  readonly migrations: readonly Migration<PostgresTransaction>[]
  readonly say: (line: string) => void
  readonly now: Date
  readonly folder: string
}

type Done = { readonly applied: readonly string[]; readonly copy: string | null }

/** Any number; everybody who migrates this database asks for the same lock. */
const migrationLock = 20_261_124

/** Dumps the database if it can, then runs what is pending in one transaction. */
export async function migratePostgres(options: Options): Promise<Done> {
  const { database, migrations } = options
  const session = await openPostgres(database.url)
  try {
    const pending = findPending(migrations, await findApplied(session.query, 'postgres'))
    if (pending.length === 0) return { applied: [], copy: null }
    const copy = isEmpty(await takeCensus(session.query, 'postgres')) ? null : await dump(options)
    return { applied: await migrate(session.database, options), copy }
  } finally {
    await session.close()
  }
}

function migrate(database: PostgresDatabase, { migrations, say }: Options) {
  return database.transaction(async (transaction) => {
    const query = async (text: string) => (await transaction.execute(sql.raw(text))).rows
    await query(`SET LOCAL lock_timeout = '10s'`)
    await query(`SELECT pg_advisory_xact_lock(${migrationLock})`)
    return applyPending({
      dialect: 'postgres',
      query,
      migrations,
      run: (migration) => migration.up({ db: transaction }),
      say,
    })
  })
}

async function dump({ database, folder, say, now }: Options): Promise<string | null> {
  const dumped = await dumpPostgres(database.url, folder, now)
  if (dumped.outcome === 'ok') {
    say(`Copied the database to ${dumped.file}`)
    return dumped.file
  }
  say(
    `No copy of the database was made: ${dumped.reason}. Migrating all the same, in one transaction.`,
  )
  return null
}
