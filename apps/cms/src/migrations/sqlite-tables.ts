import { z } from 'zod'

/** Columns of each table. */
export type Tables = ReadonlyMap<string, ReadonlySet<string>>

const snapshotSchema = z.object({
  tables: z.record(
    z.string(),
    z.object({
      name: z.string(),
      columns: z.record(z.string(), z.object({ name: z.string() })),
    }),
  ),
})

/** The tables of a snapshot that was written beside a migration; none for `null`, before the first one. */
export function tablesOf(snapshot: unknown): Tables {
  if (snapshot === null) return new Map()
  const { tables } = snapshotSchema.parse(snapshot)
  return new Map(
    Object.values(tables).map(({ name, columns }) => [
      name,
      new Set(Object.values(columns).map((column) => column.name)),
    ]),
  )
}

const name = '[`"]([^`"]+)[`"]'
const patterns = {
  create: new RegExp(`^CREATE TABLE (?:IF NOT EXISTS )?${name} \\(`, 'i'),
  columnLine: new RegExp(`^\\s*${name} \\w`, 'gm'),
  drop: new RegExp(`^DROP TABLE (?:IF EXISTS )?${name}`, 'i'),
  rename: new RegExp(`^ALTER TABLE ${name} RENAME TO ${name}`, 'i'),
  add: new RegExp(`^ALTER TABLE ${name} ADD (?:COLUMN )?${name}`, 'i'),
  dropColumn: new RegExp(`^ALTER TABLE ${name} DROP COLUMN ${name}`, 'i'),
  renameColumn: new RegExp(`^ALTER TABLE ${name} RENAME COLUMN ${name} TO ${name}`, 'i'),
}

/** The tables after a statement that drizzle-kit wrote. */
export function afterStatement(tables: Tables, statement: string): Tables {
  const next = new Map(tables)
  const [, table = '', second = '', third = ''] = matchSchemaChange(statement) ?? []
  if (table === '') return tables
  const columns = next.get(table) ?? new Set()
  if (patterns.create.test(statement)) {
    const written = statement.slice(statement.indexOf('(') + 1).matchAll(patterns.columnLine)
    next.set(table, new Set([...written].map(([, column = '']) => column)))
  } else if (patterns.drop.test(statement)) {
    next.delete(table)
  } else if (patterns.rename.test(statement)) {
    next.delete(table)
    next.set(second, columns)
  } else if (patterns.add.test(statement)) {
    next.set(table, new Set([...columns, second]))
  } else {
    const left = [...columns].filter((column) => column !== second)
    next.set(table, new Set(third === '' ? left : [...left, third]))
  }
  return next
}

function matchSchemaChange(statement: string): RegExpExecArray | null {
  const { create, drop, rename, renameColumn, add, dropColumn } = patterns
  for (const pattern of [create, drop, rename, renameColumn, add, dropColumn]) {
    const match = pattern.exec(statement)
    if (match !== null) return match
  }
  return null
}

/** What an INSERT … SELECT of a rebuilt table copies. */
export type Copying = {
  readonly to: string
  readonly from: string
  readonly into: readonly string[]
  readonly selected: readonly string[]
}

const copying = new RegExp(
  `^INSERT INTO ${name}\\s*\\(([^)]*)\\)\\s*SELECT (.+?) FROM ${name};?\\s*$`,
  'is',
)

/** Reads an INSERT … SELECT; null for any other statement. */
export function readCopying(statement: string): Copying | null {
  const match = copying.exec(statement)
  if (match === null) return null
  const [, to = '', into = '', selected = '', from = ''] = match
  return { to, from, into: listOf(into), selected: listOf(selected) }
}

const listOf = (words: string): string[] =>
  words.split(',').map((word) => word.trim().replaceAll(/^[`"]|[`"]$/g, ''))
