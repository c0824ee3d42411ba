import { idSchema, referenceIdSchema } from '@unknot/content-schema'
import { describeProblem, fail, ok, type Problem, type Read } from '../rich-text/problem'
import type { Column } from './columns'
import { readCell, type LocateAny } from './read-cell'
import { readCsv } from './read-csv'

/** A row of a file that can be written. */
export type GoodRow = { readonly stableId: string; readonly data: Record<string, unknown> }
/** A row that cannot, and everything that is wrong with it. The heading of the file is row 1. */
export type BadRow = { readonly row: number; readonly problems: readonly string[] }

export type RowsRead = { readonly good: readonly GoodRow[]; readonly bad: readonly BadRow[] }

type Reading = {
  readonly columns: ReadonlyMap<string, Column>
  readonly collection: string
  readonly locate: LocateAny
}

/** The table of a file: CSV with a heading, or a JSON list of objects. */
export function readTable(text: string): Read<readonly Record<string, string>[]> {
  if (text.trimStart().startsWith('[')) return readJsonTable(text)
  const rows = readCsv(text)
  if (rows === null) return fail([], 'A quoted text in this file never ends.')
  const [names, ...rest] = rows
  if (names === undefined || rest.length === 0) {
    return fail([], 'The file has no rows below its heading.')
  }
  return ok(
    rest.map((row) =>
      Object.fromEntries(names.map((name, index) => [name.trim(), row[index] ?? ''])),
    ),
  )
}

function readJsonTable(text: string): Read<readonly Record<string, string>[]> {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return fail([], 'The file begins like JSON, and is none.')
  }
  if (!Array.isArray(list)) return fail([], 'A JSON file holds a list: [ { … }, { … } ].')
  return ok(
    list.map((one: unknown) =>
      Object.fromEntries(
        Object.entries(typeof one === 'object' && one !== null ? one : {}).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join('|') : value === null ? '' : String(value),
        ]),
      ),
    ),
  )
}

/** Judges every row; a bad one keeps nobody from hearing of the others. */
export function readRows(table: readonly Record<string, string>[], reading: Reading): RowsRead {
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  const seen = new Set<string>()
  for (const [index, cells] of table.entries()) {
    const row = index + 2
    const { data, problems } = readRow(cells, reading)
    const stableId = typeof data['stableId'] === 'string' ? data['stableId'] : ''
    const all = [...problems, ...judgeId(stableId, reading, seen)]
    seen.add(stableId)
    if (all.length === 0) good.push({ stableId, data })
    else bad.push({ row, problems: all.map(describeProblem) })
  }
  return { good, bad }
}

function readRow(cells: Record<string, string>, { columns, locate }: Reading) {
  const data: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [name, cell] of Object.entries(cells)) {
    if (cell.trim() === '') continue
    const column = columns.get(name)
    const read =
      column === undefined
        ? fail([], `There is no such column. Possible ones: ${[...columns.keys()].join(', ')}.`)
        : readCell(column, cell, locate)
    if (read.outcome === 'ok') place(data, name.split('.'), read.value)
    else problems.push(...read.problem.map((one) => ({ ...one, place: [name, ...one.place] })))
  }
  return { data, problems }
}

/** Puts a value where a dotted name says. */
function place(data: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path
  if (rest.length === 0) {
    data[first] = value
    return
  }
  const given = data[first]
  const inner = typeof given === 'object' && given !== null ? { ...given } : {}
  place(inner, rest, value)
  data[first] = inner
}

function judgeId(stableId: string, { collection, locate }: Reading, seen: Set<string>): Problem[] {
  const at = (message: string): Problem[] => [{ place: ['stableId'], message }]
  const schema = collection === 'references' ? referenceIdSchema : idSchema
  const parsed = schema.safeParse(stableId)
  if (!parsed.success) return at(parsed.error.issues.map(({ message }) => message).join(' '))
  if (seen.has(stableId)) return at(`"${stableId}" stands in this file twice.`)
  return locate(collection, stableId) === null
    ? []
    : at(`There is a "${stableId}" already. An import adds; it changes nothing that is there.`)
}
