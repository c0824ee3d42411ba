import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintSqliteMigration } from './lint-sqlite-migration'
import { tablesOf } from './sqlite-tables'

const before = new Map([['articles', new Set(['id', 'title'])]])

const migration = (...statements: readonly string[]): string =>
  [
    'export async function up({ db }) {',
    ...statements.map((statement) => `  await db.run(sql\`${statement.replaceAll('`', '\\`')}\`)`),
    '}',
  ].join('\n')

const off = 'PRAGMA foreign_keys=OFF'
const check = 'PRAGMA foreign_key_check'
const on = 'PRAGMA foreign_keys=ON'
const rebuild = [
  'CREATE TABLE `__new_articles` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`title` text,\n\t`state` text\n);',
  'INSERT INTO `__new_articles`("id", "title") SELECT "id", "title" FROM `articles`;',
  'DROP TABLE `articles`;',
  'ALTER TABLE `__new_articles` RENAME TO `articles`;',
]

describe('the lint of SQLite migrations', () => {
  it('accepts a rebuilt table between one OFF, a check and one ON', () => {
    expect(lintSqliteMigration(migration(off, ...rebuild, check, on), before)).toEqual([])
  })

  it('knows the columns that the migration itself has made before it copies', () => {
    const again = rebuild.map((statement) => statement.replaceAll('"title"', '"state"'))
    const source = migration(off, ...rebuild, ...again, check, on)

    expect(lintSqliteMigration(source, before)).toEqual([])
  })

  it.each([
    ['foreign keys that stay on', [...rebuild, check, on], 'first statement must be'],
    ['foreign keys that stay off', [off, ...rebuild, check], 'last statement must be'],
    ['no check of the references', [off, ...rebuild, on], 'foreign_key_check'],
    [
      'foreign keys switched on in between',
      [off, ...rebuild, on, ...rebuild, check, on],
      'stands between',
    ],
    [
      'a transaction of its own',
      [off, 'BEGIN', ...rebuild, 'COMMIT', check, on],
      'BEGIN is for the runner',
    ],
    ['nothing that can be read', [], 'no statement that can be read'],
    [
      'a column that the old table does not have',
      [off, ...rebuild.map((one) => one.replaceAll('"title"', '"title", "state"')), check, on],
      'copies state from articles, which has no such column',
    ],
  ])('refuses %s', (_what, statements, words) => {
    expect(lintSqliteMigration(migration(...statements), before).join('\n')).toContain(words)
  })
})

const folder = join(import.meta.dirname, 'sqlite')
const names = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted()

describe('every committed SQLite migration', () => {
  it('is there', () => {
    expect(names.length).toBeGreaterThan(0)
  })

  it.each(names.map((name, index) => [name, names[index - 1]] as const))(
    'can be trusted: %s',
    async (name, earlier) => {
      const source = await readFile(join(folder, name.replace('.json', '.ts')), 'utf8')
      const snapshot: unknown =
        earlier === undefined ? null : JSON.parse(await readFile(join(folder, earlier), 'utf8'))

      expect(lintSqliteMigration(source, tablesOf(snapshot))).toEqual([])
    },
  )
})
