import { z } from 'zod'
import type { Query } from '../database/session'
import { MigrationRefusedError, type Migration } from './migration'

/** Where Payload keeps the names of the migrations that were run. */
const table = 'payload_migrations'

const existence = {
  sqlite: `SELECT 1 AS "one" FROM sqlite_master WHERE type = 'table' AND name = '${table}'`,
  postgres: `SELECT 1 AS "one" FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '${table}'`,
} as const

const rowsSchema = z.array(z.object({ name: z.string().nullable(), batch: z.coerce.number() }))

/** The migrations that were run here. Throws `MigrationRefusedError` for a schema that nobody can vouch for. */
export async function findApplied(
  query: Query,
  dialect: keyof typeof existence,
): Promise<readonly { readonly name: string; readonly batch: number }[]> {
  if ((await query(existence[dialect])).length === 0) return []
  const rows = rowsSchema.parse(await query(`SELECT name, batch FROM ${table}`))
  if (rows.some(({ batch }) => batch === -1)) {
    throw new MigrationRefusedError(
      'migration/pushed-schema',
      'The schema of this database was pushed by a development tool (there is a row with batch -1 in payload_migrations), so migrations cannot be trusted to fit it. Start with a new database, or put back a copy from before the push.',
    )
  }
  return rows.map(({ name, batch }) => ({ name: name ?? '', batch }))
}

/** Those that are still to be run, in their order. Throws `MigrationRefusedError` if the database is ahead of the code. */
export function findPending<Database>(
  migrations: readonly Migration<Database>[],
  applied: readonly { readonly name: string }[],
): readonly Migration<Database>[] {
  const done = new Set(applied.map(({ name }) => name))
  const unknown = [...done].filter((name) => !migrations.some((one) => one.name === name))
  if (unknown.length > 0) {
    throw new MigrationRefusedError(
      'migration/newer-database',
      `This database was migrated by another version of Unknot, which had ${unknown.join(', ')}. Use that version or a newer one, or put back a copy from before.`,
    )
  }
  return migrations.filter(({ name }) => !done.has(name))
}

/** Writes down that a migration was run. Its name comes from a file of ours. */
export async function recordApplied(query: Query, name: string, batch: number): Promise<void> {
  const id = crypto.randomUUID()
  await query(
    `INSERT INTO ${table} (id, name, batch) VALUES ('${id}', '${name.replaceAll("'", "''")}', ${batch}) RETURNING id`,
  )
}
