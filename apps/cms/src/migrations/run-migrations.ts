import { describeDatabaseProblem } from '../database/database-problem'
import { DatabaseUrlError, parseDatabaseUrl, type DatabaseUrl } from '../database/database-url'
import { MigrationRefusedError } from './migration'

/** What was done, or one clear sentence on why the database was left as it was. */
export type MigrationRun =
  | { readonly outcome: 'ok'; readonly applied: readonly string[]; readonly copy: string | null }
  | { readonly outcome: 'problem'; readonly message: string }

type Options = {
  readonly url: string
  /** Told of each step, in words. */
  readonly say: (line: string) => void
  /** Where PostgreSQL is dumped to. Copies of SQLite go beside the database. */
  readonly dumpFolder: string
  readonly now?: Date
}

/** Brings the schema of the database up to that of the code: all of it, or nothing. */
export async function runMigrations(options: Options): Promise<MigrationRun> {
  try {
    const database = parseDatabaseUrl(options.url)
    return await explainFailure(database, () => migrate(database, options))
  } catch (error) {
    if (error instanceof DatabaseUrlError) return { outcome: 'problem', message: error.message }
    throw error
  }
}

async function migrate(
  database: DatabaseUrl,
  { say, dumpFolder, now = new Date() }: Options,
): Promise<MigrationRun> {
  if (database.kind === 'sqlite') {
    const [{ migrateSqlite }, { migrations }] = await Promise.all([
      import('./migrate-sqlite'),
      import('./sqlite/index'),
    ])
    return { outcome: 'ok', ...(await migrateSqlite({ database, migrations, say, now })) }
  }
  const [{ migratePostgres }, { migrations }] = await Promise.all([
    import('./migrate-postgres'),
    import('./postgres/index'),
  ])
  const done = await migratePostgres({ database, migrations, say, now, folder: dumpFolder })
  return { outcome: 'ok', ...done }
}

/** Turns what can be expected to go wrong into a sentence. */
export async function explainFailure(
  database: DatabaseUrl,
  work: () => Promise<MigrationRun>,
): Promise<MigrationRun> {
  try {
    return await work()
  } catch (error) {
    const refusal = error instanceof MigrationRefusedError ? error.message : null
    const message = describeDatabaseProblem(error, database) ?? refusal
    if (message === null) throw error
    return { outcome: 'problem', message }
  }
}
