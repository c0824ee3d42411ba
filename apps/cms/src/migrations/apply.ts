import type { Query } from '../database/session'
import { findApplied, findPending, recordApplied } from './applied'
import { findLosses, takeCensus } from './census'
import { MigrationRefusedError, type Migration } from './migration'

type Options<Database> = {
  readonly dialect: 'sqlite' | 'postgres'
  /** Asks within the transaction. */
  readonly query: Query
  readonly migrations: readonly Migration<Database>[]
  readonly run: (migration: Migration<Database>) => Promise<void>
  readonly say: (line: string) => void
}

/**
 * Runs what is pending, inside the caller's transaction, and looks whether everything is still there. Throws
 * `MigrationRefusedError` if not: the caller undoes it.
 */
export async function applyPending<Database>({
  dialect,
  query,
  migrations,
  run,
  say,
}: Options<Database>): Promise<readonly string[]> {
  const applied = await findApplied(query, dialect)
  const batch = Math.max(0, ...applied.map(({ batch }) => batch)) + 1
  const pending = findPending(migrations, applied)
  for (const migration of pending) {
    const before = await takeCensus(query, dialect)
    await runOne(migration, run)
    const losses = findLosses(before, await takeCensus(query, dialect), migration.expectedLoss)
    if (losses.length > 0) refuseLosses(migration.name, losses)
    if (dialect === 'sqlite') await refuseBrokenForeignKeys(migration.name, query)
    await recordApplied(query, migration.name, batch)
    say(`Migrated ${migration.name}`)
  }
  return pending.map(({ name }) => name)
}

async function runOne<Database>(
  migration: Migration<Database>,
  run: Options<Database>['run'],
): Promise<void> {
  try {
    await run(migration)
  } catch (cause) {
    const words = cause instanceof Error ? innermost(cause).message : String(cause)
    throw new MigrationRefusedError(
      'migration/failed',
      `The migration ${migration.name} failed (${words.split('\n')[0]}), so the database was left as it was. Correct the migration and start again.`,
      { cause },
    )
  }
}

const innermost = (error: Error): Error =>
  error.cause instanceof Error ? innermost(error.cause) : error

function refuseLosses(name: string, losses: readonly string[]): never {
  throw new MigrationRefusedError(
    'migration/loss',
    `The migration ${name} would have lost content (${losses.slice(0, 5).join('; ')}), so the database was left as it was. If this is meant, list it in the migration's "expectedLoss"; otherwise correct the migration.`,
  )
}

async function refuseBrokenForeignKeys(name: string, query: Query): Promise<void> {
  const broken = await query('PRAGMA foreign_key_check')
  if (broken.length === 0) return
  const tables = [
    ...new Set(broken.map((row) => `${String(row['table'])} → ${String(row['parent'])}`)),
  ]
  throw new MigrationRefusedError(
    'migration/broken-references',
    `The migration ${name} would have left ${broken.length} references to rows that are gone (${tables.slice(0, 5).join('; ')}), so the database was left as it was. Correct the migration and start again.`,
  )
}
