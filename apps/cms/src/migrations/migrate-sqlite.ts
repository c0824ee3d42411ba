import type { DatabaseUrl } from '../database/database-url'
import type { Query } from '../database/session'
import { openSqlite, type SqliteDatabase } from '../database/sqlite-session'
import { applyPending } from './apply'
import { findApplied, findPending } from './applied'
import { copySqlite, restoreSqlite } from './backup'
import { isEmpty, takeCensus } from './census'
import type { Migration } from './migration'

type Options = {
  readonly database: Extract<DatabaseUrl, { readonly kind: 'sqlite' }>
  readonly migrations: readonly Migration<SqliteDatabase>[]
  readonly say: (line: string) => void
  readonly now: Date
}

type Done = { readonly applied: readonly string[]; readonly copy: string | null }

/**
 * Copies the database, then runs what is pending in one transaction with foreign keys off, so that no rebuilt table
 * can take the rows of others with it. If anything is missing afterwards, all of it is undone.
 */
export async function migrateSqlite({ database, migrations, say, now }: Options): Promise<Done> {
  const { file, url } = database
  const session = await openSqlite(url)
  let copy: string | null = null
  let isBroken = false
  try {
    const pending = findPending(migrations, await findApplied(session.query, 'sqlite'))
    if (pending.length === 0) return { applied: [], copy }
    if (!isEmpty(await takeCensus(session.query, 'sqlite'))) {
      copy = await copySqlite(session.query, file, now)
      say(`Copied the database to ${copy}`)
    }
    await session.query('PRAGMA foreign_keys = OFF')
    await session.query('BEGIN IMMEDIATE')
    try {
      const applied = await applyPending({
        dialect: 'sqlite',
        query: session.query,
        migrations,
        run: (migration) => migration.up({ db: session.database }),
        say,
      })
      await session.query('COMMIT')
      return { applied, copy }
    } catch (error) {
      isBroken = !(await rollBack(session.query))
      throw error
    }
  } finally {
    await session.close()
    if (isBroken && copy !== null) await restoreSqlite(copy, file)
  }
}

/** False when there was nothing to roll back any more: the migration ended the transaction itself. */
const rollBack = (query: Query): Promise<boolean> =>
  query('ROLLBACK').then(
    () => true,
    () => false,
  )
