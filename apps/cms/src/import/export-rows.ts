import type { BasePayload } from 'payload'
import { z } from 'zod'
import type { PublishedCollection } from '../publishing/parse-published'
import { columnsOf, type Column } from './columns'
import { loadStableIdOf, type StableIdOf } from './known-ids'
import { writeCsv } from './read-csv'

const rowSchema = z.looseObject({})

/** A collection as a file that `import-file.ts` could read; the texts of pages only in JSON. */
export async function exportRows(
  payload: BasePayload,
  collection: PublishedCollection,
  format: 'csv' | 'json',
): Promise<{ readonly body: string; readonly type: string }> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'stableId',
  })
  const columns = columnsOf(payload.collections[collection].config.flattenedFields)
  const rows = docs.map((doc) => rowSchema.parse(doc))
  if (format === 'json') {
    const names = [...new Set([...columns.keys()].map((name) => name.split('.')[0] ?? ''))]
    const list = rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])))
    return { body: JSON.stringify(list, null, 2), type: 'application/json; charset=utf-8' }
  }
  const resolve = await loadStableIdOf(payload)
  const shown = [...columns].filter(([, { kind }]) => kind !== 'sections')
  const table = [
    shown.map(([name]) => name),
    ...rows.map((row) =>
      shown.map(([name, column]) => cellOf(valueAt(row, name), column, resolve)),
    ),
  ]
  return { body: writeCsv(table), type: 'text/csv; charset=utf-8' }
}

const valueAt = (row: object, name: string): unknown =>
  name.split('.').reduce<unknown>((value, part) => rowSchema.safeParse(value).data?.[part], row)

/** The inverse of `readCell`. */
function cellOf(value: unknown, column: Column, resolve: StableIdOf): string {
  if (Array.isArray(value)) return value.map((one) => cellOf(one, column, resolve)).join('|')
  if (column.kind === 'texts') return wordsOf(rowSchema.safeParse(value).data?.[column.name])
  switch (column.kind) {
    case 'yes-or-no':
      return value === true ? 'yes' : 'no'
    case 'day':
      return wordsOf(value).slice(0, 10)
    case 'documents':
      return resolve(column.collection, wordsOf(value)) ?? ''
    default:
      return wordsOf(value)
  }
}

/** What a file can hold of a value; of anything else, nothing. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
