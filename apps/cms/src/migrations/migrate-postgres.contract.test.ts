import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseDatabaseUrl, type DatabaseUrl } from '../database/database-url'
import { openPostgres } from '../database/postgres-session'
import { databases, ownDatabase } from '../database/testing/own-database'
import { migratePostgres, type PostgresTransaction } from './migrate-postgres'
import type { Migration } from './migration'
import { explainFailure, type MigrationRun } from './run-migrations'

type Step = Migration<PostgresTransaction>

const step = (name: string, statements: readonly string[]): Step => ({
  name,
  up: async ({ db }) => {
    for (const statement of statements) await db.execute(sql.raw(statement))
  },
})

const first = step('1_initial', [
  'CREATE TABLE payload_migrations (id uuid PRIMARY KEY, name text, batch numeric)',
  'CREATE TABLE articles (id text PRIMARY KEY, title text)',
])

const hasPostgres = databases.some((name) => name === 'PostgreSQL')

// Skipped only where this machine runs no PostgreSQL, which the set-up has printed a reason for.
describe.skipIf(!hasPostgres)('the migration runner on PostgreSQL', () => {
  let folder: string
  let database: Extract<DatabaseUrl, { kind: 'postgres' }>
  let said: string[]

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unknot-dumps-'))
    const parsed = parseDatabaseUrl((await ownDatabase('PostgreSQL', 'blank')).url)
    if (parsed.kind !== 'postgres') throw new Error('not PostgreSQL')
    database = parsed
    said = []
    await run([first])
    await ask("INSERT INTO articles VALUES ('a1', 'Heat'), ('a2', 'Cold')")
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const run = (migrations: readonly Step[]): Promise<MigrationRun> =>
    explainFailure(database, async () => ({
      outcome: 'ok',
      ...(await migratePostgres({
        database,
        migrations,
        say: (line) => said.push(line),
        now: new Date(),
        folder,
      })),
    }))

  async function ask(text: string) {
    const session = await openPostgres(database.url)
    try {
      return await session.query(text)
    } finally {
      await session.close()
    }
  }

  const count = async () => Number((await ask('SELECT count(*) AS n FROM articles'))[0]?.['n'])
  const sentence = (result: MigrationRun) => (result.outcome === 'problem' ? result.message : '')

  it('runs what is pending, once, and says whether it could make a copy', async () => {
    const more = step('2_more', ['ALTER TABLE articles ADD COLUMN state text'])

    expect(await run([first, more])).toMatchObject({ outcome: 'ok', applied: ['2_more'] })
    expect(await run([first, more])).toMatchObject({ outcome: 'ok', applied: [] })
    expect(said.join('\n')).toMatch(/Copied the database to |No copy of the database was made: /)
    expect(await count()).toBe(2)
  })

  it.each([
    ['rows', "DELETE FROM articles WHERE id = 'a1'", 'articles: 2 rows became 1'],
    ['values', 'UPDATE articles SET title = NULL', 'articles.title: 2 values became 0'],
    ['a column', 'ALTER TABLE articles DROP COLUMN title', 'articles.title: 2 values became 0'],
    ['a table', 'DROP TABLE articles', 'articles: 2 rows became 0'],
  ])('undoes a migration that loses %s, and says what', async (_what, statement, words) => {
    const result = await run([first, step('2_loss', [statement])])

    expect(sentence(result)).toContain(words)
    expect(await ask('SELECT title FROM articles ORDER BY id')).toEqual([
      { title: 'Heat' },
      { title: 'Cold' },
    ])
  })

  it('undoes all of it when the second of two fails, and says why in one sentence', async () => {
    const good = step('2_good', ['CREATE TABLE more (id text)'])
    const bad = step('3_bad', ['INSERT INTO nowhere VALUES (1)'])

    const result = await run([first, good, bad])

    expect(sentence(result)).toMatch(/^The migration 3_bad failed \(.*"nowhere" does not exist\)/)
    expect(sentence(result)).not.toContain('\n')
    expect(await run([first, good])).toMatchObject({ outcome: 'ok', applied: ['2_good'] })
  })

  it('lets two who start at once migrate once', async () => {
    const more = step('2_more', ['CREATE TABLE more (id text)'])

    const both = await Promise.all([run([first, more]), run([first, more])])

    expect(both.map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
    expect(await ask("SELECT 1 AS n FROM payload_migrations WHERE name = '2_more'")).toHaveLength(1)
  })
})
