import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Query, Row } from '../database/session'
import { columnsOf } from '../migrations/census'

export type Dialect = keyof typeof columnsOf

export const fingerprintSchema = z.record(
  z.string(),
  z.strictObject({ rows: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
)

/** What every table holds. Two databases with the same one hold the same rows, in whatever order. */
export type Fingerprint = z.infer<typeof fingerprintSchema>

const rowsAtOnce = 500

/** Reads every row. On PostgreSQL `query` has to stay inside one transaction. */
export async function takeFingerprint(query: Query, dialect: Dialect): Promise<Fingerprint> {
  if (dialect === 'postgres') {
    await query(`SET LOCAL TimeZone = 'UTC'`)
    await query(`SET LOCAL DateStyle = 'ISO'`)
    await query(`SET LOCAL extra_float_digits = 1`)
  }
  const found = z.array(z.object({ table: z.string() })).parse(await query(columnsOf[dialect]))
  const tables: Fingerprint = {}
  for (const table of new Set(found.map(({ table }) => table))) {
    const rows = dialect === 'sqlite' ? rowsOfSqlite(query, table) : rowsOfPostgres(query, table)
    tables[table] = await sumUp(rows)
  }
  return tables
}

/** Adds up the hashes of the rows, so that their order does not count. */
async function sumUp(rows: AsyncIterable<string>): Promise<Fingerprint[string]> {
  let count = 0
  let sum = 0n
  for await (const row of rows) {
    count += 1
    sum += BigInt(`0x${createHash('sha256').update(row).digest('hex')}`)
  }
  return { rows: count, sha256: BigInt.asUintN(256, sum).toString(16).padStart(64, '0') }
}

async function* rowsOfSqlite(query: Query, table: string): AsyncIterable<string> {
  let last = 0
  for (;;) {
    const batch = await query(
      `SELECT rowid AS "row number", * FROM ${quote(table)} WHERE rowid > ${last} ORDER BY rowid LIMIT ${rowsAtOnce}`,
    )
    for (const { 'row number': number, ...row } of batch) {
      last = Number(number)
      yield textOf(row)
    }
    if (batch.length < rowsAtOnce) return
  }
}

const textOf = (row: Row): string =>
  JSON.stringify(row, (_name, value: unknown) => {
    if (typeof value === 'bigint') return String(value)
    return value instanceof ArrayBuffer ? Buffer.from(value).toString('hex') : value
  })

async function* rowsOfPostgres(query: Query, table: string): AsyncIterable<string> {
  await query(
    `DECLARE every_row NO SCROLL CURSOR FOR SELECT t::text AS "row" FROM ${quote(table)} t`,
  )
  for (;;) {
    const batch = await query(`FETCH ${rowsAtOnce} FROM every_row`)
    for (const { row } of batch) yield String(row)
    if (batch.length < rowsAtOnce) break
  }
  await query('CLOSE every_row')
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Where two differ, in words; nothing if they are the same. */
export function findDifferences(
  expected: Fingerprint,
  found: Fingerprint,
  except: readonly string[] = [],
): readonly string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...names].flatMap((table) => {
    const [one, other] = [expected[table], found[table]]
    if (except.includes(table)) return []
    if (one === undefined) return [`${table}: it is not in the backup`]
    if (other === undefined) return [`${table}: it is missing`]
    if (one.rows !== other.rows) return [`${table}: ${one.rows} rows became ${other.rows}`]
    return one.sha256 === other.sha256 ? [] : [`${table}: its rows are not the same`]
  })
}
