import { z } from 'zod'

const named = z.record(z.string(), z.unknown())
const columnSchema = z.looseObject({ type: z.string() })
const constraintSchema = z.looseObject({
  columns: z.array(z.union([z.string(), z.looseObject({ expression: z.string() })])),
})
const foreignKeySchema = z.looseObject({ columnsFrom: z.array(z.string()), tableTo: z.string() })
const tableSchema = z.looseObject({
  name: z.string(),
  columns: named,
  indexes: z.record(z.string(), constraintSchema),
  foreignKeys: z.record(z.string(), foreignKeySchema),
  compositePrimaryKeys: z.record(z.string(), constraintSchema),
  uniqueConstraints: z.record(z.string(), constraintSchema),
})
const snapshotSchema = z.looseObject({
  tables: z.record(z.string(), tableSchema),
  enums: named.optional(),
})

type Table = z.infer<typeof tableSchema>

/**
 * The schema `before`, without what is not there `after`. Comparing in two steps, first removals and then the rest,
 * keeps drizzle-kit from asking at the keyboard whether something was renamed.
 */
export function onlyRemovals(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const from = snapshotSchema.parse(before)
  const to = snapshotSchema.parse(after)
  const names = new Set(Object.values(to.tables).map(({ name }) => name))
  const tables = mapValues(
    pick(from.tables, (key) => key in to.tables),
    (table, key) => keepColumns(table, to.tables[key], names),
  )
  return { ...from, tables, ...(from.enums && { enums: keepEnums(from.enums, to.enums, tables) }) }
}

/** Those that are still there, and those that a column has until the second step. */
function keepEnums(
  enums: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>> = {},
  tables: Readonly<Record<string, Table>>,
): Record<string, unknown> {
  const types = Object.values(tables).flatMap(({ columns }) => Object.values(columns))
  const used = new Set(
    z
      .array(columnSchema)
      .parse(types)
      .map(({ type }) => `public.${type}`),
  )
  return pick(enums, (key) => key in after || used.has(key))
}

function keepColumns(table: Table, after: Table | undefined, tables: ReadonlySet<string>): Table {
  const columns = pick(table.columns, (column) => column in (after?.columns ?? {}))
  const isKept = (constraint: z.infer<typeof constraintSchema>) =>
    constraint.columns.every(
      (column) => (typeof column === 'string' ? column : column.expression) in columns,
    )
  return {
    ...table,
    columns,
    indexes: pick(table.indexes, (_key, index) => isKept(index)),
    compositePrimaryKeys: pick(table.compositePrimaryKeys, (_key, one) => isKept(one)),
    uniqueConstraints: pick(table.uniqueConstraints, (_key, one) => isKept(one)),
    foreignKeys: pick(
      table.foreignKeys,
      (_key, { columnsFrom, tableTo }) =>
        tables.has(tableTo) && columnsFrom.every((column) => column in columns),
    ),
  }
}

const pick = <Value>(
  record: Readonly<Record<string, Value>>,
  isWanted: (key: string, value: Value) => boolean,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => isWanted(key, value)))

const mapValues = <Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
