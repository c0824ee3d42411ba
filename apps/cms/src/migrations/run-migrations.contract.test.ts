import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseDatabaseUrl, type DatabaseUrl } from '../database/database-url'
import { openSqlite, type SqliteDatabase } from '../database/sqlite-session'
import { lintSqliteMigration } from './lint-sqlite-migration'
import { fixSqliteStatements } from './fix-sqlite-migration'
import { migrateSqlite } from './migrate-sqlite'
import type { Migration } from './migration'
import { explainFailure, type MigrationRun } from './run-migrations'

/** What drizzle-kit writes for two changed defaults: it rebuilds both tables, and children of the second follow. */
const rawStatements = [
  'PRAGMA foreign_keys=OFF;',
  "CREATE TABLE `__new_editors` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`role` text DEFAULT 'author'\n);\n",
  'INSERT INTO `__new_editors`("id", "role") SELECT "id", "role" FROM `editors`;',
  'DROP TABLE `editors`;',
  'ALTER TABLE `__new_editors` RENAME TO `editors`;',
  'PRAGMA foreign_keys=ON;',
  "CREATE TABLE `__new_articles` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`title` text,\n\t`state` text DEFAULT 'new'\n);\n",
  'INSERT INTO `__new_articles`("id", "title", "state") SELECT "id", "title", "state" FROM `articles`;',
  'DROP TABLE `articles`;',
  'ALTER TABLE `__new_articles` RENAME TO `articles`;',
]
const tablesBefore = new Map([
  ['editors', new Set(['id', 'role'])],
  ['articles', new Set(['id', 'title'])],
  ['articles_claims', new Set(['id', 'article', 'claim'])],
])

type Step = Migration<SqliteDatabase>

const step = (
  name: string,
  statements: readonly string[],
  expectedLoss?: readonly string[],
): Step => ({
  name,
  up: async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  ...(expectedLoss && { expectedLoss }),
})

const first = step('1_initial', [
  'CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric, created_at text)',
  "CREATE TABLE editors (id text PRIMARY KEY NOT NULL, role text DEFAULT 'x')",
  'CREATE TABLE articles (id text PRIMARY KEY NOT NULL, title text)',
  'CREATE TABLE articles_claims (id text PRIMARY KEY, article text REFERENCES articles(id) ON DELETE CASCADE, claim text)',
])

describe('the migration runner on SQLite', () => {
  let folder: string
  let database: Extract<DatabaseUrl, { kind: 'sqlite' }>

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unknot-migrations-'))
    const parsed = parseDatabaseUrl(`file:${join(folder, 'content.db')}`)
    if (parsed.kind !== 'sqlite') throw new Error('not SQLite')
    database = parsed
    await run([first])
    await ask("INSERT INTO editors (id) VALUES ('e1')")
    await ask("INSERT INTO articles VALUES ('a1', 'Heat'), ('a2', 'Cold')")
    await ask("INSERT INTO articles_claims VALUES ('c1', 'a1', 'warm'), ('c2', 'a2', 'cold')")
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const run = (migrations: readonly Step[]): Promise<MigrationRun> =>
    explainFailure(database, async () => ({
      outcome: 'ok',
      ...(await migrateSqlite({ database, migrations, say: () => undefined, now: new Date() })),
    }))

  async function ask(text: string) {
    const session = await openSqlite(database.url)
    try {
      return await session.query(text)
    } finally {
      await session.close()
    }
  }

  const countClaims = async () => (await ask('SELECT count(*) AS n FROM articles_claims'))[0]?.['n']
  const tables = async () =>
    (await ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")).map(
      ({ name }) => name,
    )
  const sentence = (result: MigrationRun) => (result.outcome === 'problem' ? result.message : '')

  /** As the last two statements of the raw migration say: "state" is copied, and is not there. */
  const withState = rawStatements.map((statement) =>
    statement.replace(', "state" FROM', ' FROM').replace('"title", "state")', '"title")'),
  )

  it('guards against a loss that is real: the generated statements delete rows of other tables', async () => {
    const session = await openSqlite(database.url)
    for (const statement of withState) await session.query(statement)
    await session.close()

    expect(await countClaims()).toBe(0)
  })

  it('loses nothing with those same statements', async () => {
    const result = await run([first, step('2_raw', withState)])

    expect(result).toMatchObject({ outcome: 'ok', applied: ['2_raw'] })
    expect(await countClaims()).toBe(2)
  })

  it('runs the corrected statements, which the lint accepts', async () => {
    const fixed = fixSqliteStatements(rawStatements, tablesBefore)
    const source = [
      'PRAGMA foreign_keys=OFF',
      ...fixed,
      'PRAGMA foreign_key_check',
      'PRAGMA foreign_keys=ON',
    ].map((statement) => `await db.run(sql\`${statement.replaceAll('`', '\\`')}\`)`)

    expect(lintSqliteMigration(source.join('\n'), tablesBefore)).toEqual([])
    expect(await run([first, step('2_fixed', fixed)])).toMatchObject({ outcome: 'ok' })
    expect(await countClaims()).toBe(2)
    expect(await ask('SELECT state FROM articles')).toEqual([{ state: 'new' }, { state: 'new' }])
  })

  it('copies the database before it changes anything, and only then', async () => {
    const result = await run([first, step('2_more', ['CREATE TABLE more (id text)'])])
    const again = await run([first, step('2_more', [])])

    expect(result).toMatchObject({ outcome: 'ok', copy: expect.stringContaining('backups') })
    expect(again).toEqual({ outcome: 'ok', applied: [], copy: null })
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
  })

  it.each([
    ['rows', ["DELETE FROM articles_claims WHERE id = 'c1'"], 'articles_claims: 2 rows became 1'],
    ['a table', ['DROP TABLE articles_claims'], 'articles_claims: 2 rows became 0'],
    ['values', ['UPDATE articles SET title = NULL'], 'articles.title: 2 values became 0'],
    ['a column', ['ALTER TABLE articles DROP COLUMN title'], 'articles.title: 2 values became 0'],
  ])('undoes a migration that loses %s, and says what', async (_what, statements, words) => {
    const before = await tables()

    const result = await run([first, step('2_loss', statements)])

    expect(sentence(result)).toContain(words)
    expect(sentence(result)).toContain('2_loss')
    expect(await tables()).toEqual(before)
    expect(await countClaims()).toBe(2)
  })

  it('lets a migration lose what it says it means to', async () => {
    const loss = ['articles.title']
    const statements = ['ALTER TABLE articles DROP COLUMN title']

    expect(await run([first, step('2_meant', statements, loss)])).toMatchObject({ outcome: 'ok' })
  })

  it('undoes a migration that leaves references to rows that are gone', async () => {
    const statements = ["INSERT INTO articles_claims VALUES ('c3', 'nobody', 'lost')"]

    const result = await run([first, step('2_orphan', statements)])

    expect(sentence(result)).toContain('articles_claims → articles')
    expect(await countClaims()).toBe(2)
  })

  it('undoes all of it when the second of two fails, and says why in one sentence', async () => {
    const good = step('2_good', ['CREATE TABLE more (id text)'])
    const bad = step('3_bad', ['INSERT INTO nowhere VALUES (1)'])
    const before = await tables()

    const result = await run([first, good, bad])

    expect(sentence(result)).toMatch(/^The migration 3_bad failed \(.*no such table: nowhere\)/)
    expect(sentence(result)).not.toContain('\n')
    expect(await tables()).toEqual(before)
    expect(await run([first, good])).toMatchObject({ outcome: 'ok', applied: ['2_good'] })
  })

  it('puts the copy back when a migration has ended the transaction by itself', async () => {
    const statements = ['DELETE FROM articles_claims', 'COMMIT', 'INSERT INTO nowhere VALUES (1)']

    const result = await run([first, step('2_commits', statements)])

    expect(result.outcome).toBe('problem')
    expect(await countClaims()).toBe(2)
  })

  it('refuses a schema that a development tool has pushed', async () => {
    await ask("INSERT INTO payload_migrations (id, name, batch) VALUES ('p', 'dev', -1)")

    const result = await run([first, step('2_more', ['CREATE TABLE more (id text)'])])

    expect(sentence(result)).toContain('pushed by a development tool')
    expect(await tables()).not.toContain('more')
  })

  it('refuses a database that a newer version has migrated', async () => {
    await ask("INSERT INTO payload_migrations (id, name, batch) VALUES ('p', '9_later', 2)")

    expect(sentence(await run([first]))).toContain('another version of Unknot, which had 9_later')
  })

  it('says who holds the database when it is locked', async () => {
    const other = await openSqlite(database.url)
    await other.query('BEGIN EXCLUSIVE')

    const result = await run([first, step('2_more', ['CREATE TABLE more (id text)'])])
    await other.query('ROLLBACK')
    await other.close()

    expect(sentence(result)).toContain('another program is using')
    expect(sentence(result)).not.toContain('SQLITE_BUSY')
  }, 20_000)

  it('says that the disk is full, and leaves everything as it was', async () => {
    const [pages] = await ask('PRAGMA page_count')
    const statements = [
      `PRAGMA max_page_count = ${String(pages?.['page_count'])}`,
      'CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) SELECT i, hex(randomblob(99)) AS text FROM n',
    ]

    const result = await run([first, step('2_big', statements)])

    expect(sentence(result)).toBe(
      'The disk is full, so the database cannot be written. Free some space and start again.',
    )
    expect(await tables()).not.toContain('big')
  })

  it('says so when the file is no database', async () => {
    const text = parseDatabaseUrl(`file:${import.meta.filename}`)

    const result = await explainFailure(text, async () => ({
      outcome: 'ok',
      ...(await migrateSqlite({
        database: text.kind === 'sqlite' ? text : database,
        migrations: [first],
        say: () => undefined,
        now: new Date(),
      })),
    }))

    expect(sentence(result)).toContain('is damaged, or no SQLite database at all')
    expect(existsSync(import.meta.filename)).toBe(true)
  })
})
