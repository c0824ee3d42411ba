import { z } from 'zod'
import type { Query } from '../database/session'

/** How many rows each table holds, and in how many of them each column holds something. */
export type Census = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Stands among the columns of a table for its rows. */
const rowsOf = '*'

/** Every column of every table of ours, by dialect. */
export const columnsOf = {
  sqlite: `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY m.name, c.cid`,
  postgres: `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE t.table_type = 'BASE TABLE' AND c.table_schema = current_schema() ORDER BY 1, c.ordinal_position`,
} as const

const columnRowSchema = z.object({ table: z.string(), column: z.string() })

/** Counts everything, so that a migration that lost something can be told. */
export async function takeCensus(query: Query, dialect: keyof typeof columnsOf): Promise<Census> {
  const found = z.array(columnRowSchema).parse(await query(columnsOf[dialect]))
  const tables = new Map<string, string[]>()
  for (const { table, column } of found) {
    tables.set(table, [...(tables.get(table) ?? []), column])
  }
  const census = new Map<string, ReadonlyMap<string, number>>()
  for (const [table, columns] of tables) {
    census.set(table, await countTable(query, table, columns))
  }
  return census
}

async function countTable(
  query: Query,
  table: string,
  columns: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = columns.map((column, index) => `count(${quote(column)}) AS "c${index}"`)
  const [row = {}] = await query(
    `SELECT count(*) AS "rows", ${counts.join(', ')} FROM ${quote(table)}`,
  )
  return new Map([
    [rowsOf, Number(row['rows'])],
    ...columns.map((column, index): [string, number] => [column, Number(row[`c${index}`])]),
  ])
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** What is less than it was, in words; what was meant to be lost is left out. */
export function findLosses(
  before: Census,
  after: Census,
  expectedLoss: readonly string[] = [],
): readonly string[] {
  const expected = new Set(expectedLoss)
  return [...before].flatMap(([table, columns]) => {
    if (expected.has(table)) return []
    const left = after.get(table)
    const rows = columns.get(rowsOf) ?? 0
    const rowsLeft = left?.get(rowsOf) ?? 0
    if (rowsLeft < rows) return [`${table}: ${rows} rows became ${rowsLeft}`]
    return [...columns].flatMap(([column, filled]) => {
      const name = `${table}.${column}`
      const filledLeft = left?.get(column) ?? 0
      return filledLeft >= filled || expected.has(name)
        ? []
        : [`${name}: ${filled} values became ${filledLeft}`]
    })
  })
}

export const isEmpty = (census: Census): boolean =>
  [...census.values()].every((columns) => columns.get(rowsOf) === 0)
