import { createRequire } from 'node:module'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { integer, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lintSqliteMigration } from './lint-sqlite-migration'
import { tablesOf } from './sqlite-tables'
import { writeMigration } from './write-migration'

type Snapshot = Readonly<Record<string, unknown>>
type Kit = {
  readonly generateSQLiteDrizzleJson: (schema: object) => Promise<Snapshot>
  readonly generateSQLiteMigration: (before: Snapshot, after: Snapshot) => Promise<string[]>
}

/** The tool that Payload compares schemas with. */
const adapter = createRequire(import.meta.url).resolve('@payloadcms/db-sqlite')
const kit: Kit = createRequire(adapter)('drizzle-kit/api') as Kit

const parent = (role: string) =>
  sqliteTable('editors', { id: text('id').primaryKey(), role: text('role').default(role) })
const articlesOf = (columns: Record<string, ReturnType<typeof text>>) =>
  sqliteTable('articles', { id: text('id').primaryKey(), ...columns })

describe('writing a migration', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unknot-generate-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  async function write(schema: object, minute: number) {
    return writeMigration({
      dialect: 'sqlite',
      folder,
      now: new Date(Date.UTC(2026, 10, 24, 12, minute)),
      empty: await kit.generateSQLiteDrizzleJson({}),
      wanted: await kit.generateSQLiteDrizzleJson(schema),
      compare: kit.generateSQLiteMigration,
    })
  }

  const first = { editors: parent('author'), articles: articlesOf({ title: text('title') }) }
  const read = (file: string) => readFile(join(folder, file), 'utf8')

  it('writes the first one, its snapshot and the list of all, and then nothing while nothing changes', async () => {
    expect(await write(first, 1)).toBe('20261124_120100_initial')
    const files = await readdir(folder)

    expect(await write(first, 2)).toBeNull()
    expect(await readdir(folder)).toEqual(files)
    expect(files.toSorted()).toEqual([
      '20261124_120100_initial.json',
      '20261124_120100_initial.ts',
      'index.ts',
    ])
    expect(await read('index.ts')).toContain("{ name: '20261124_120100_initial', ...migration_2026")
  })

  it('corrects what drizzle-kit writes for changed defaults, so that the lint accepts it', async () => {
    await write(first, 1)
    const titled = text('title').default(sql`'Untitled'`)
    const name = await write(
      { editors: parent('reader'), articles: articlesOf({ title: titled }) },
      2,
    )

    const before = tablesOf(JSON.parse(await read('20261124_120100_initial.json')))
    const source = await read(`${name ?? ''}.ts`)
    expect(source).toContain('DROP TABLE')
    expect(lintSqliteMigration(source, before)).toEqual([])
  })

  it('asks nobody whether something was renamed', async () => {
    await write(first, 1)
    const changed = {
      people: sqliteTable('people', { id: text('id').primaryKey(), age: integer('age') }),
      articles: articlesOf({ heading: text('heading') }),
    }

    const source = await read(`${(await write(changed, 2)) ?? ''}.ts`)

    expect(source).toMatch(/DROP TABLE \\`editors\\`/)
    expect(source).toMatch(/CREATE TABLE \\`people\\`/)
    expect(source).toMatch(/DROP COLUMN \\`title\\`/)
    expect(source).toMatch(/ADD \\`heading\\`/)
  })
})
