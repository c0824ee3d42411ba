import { afterStatement, readCopying, type Tables } from './sqlite-tables'

/** Statements of a migration, as a list: what is written between these is left to the writer of the file. */
export const foreignKeysOff = 'PRAGMA foreign_keys=OFF'
export const foreignKeysOn = 'PRAGMA foreign_keys=ON'

export const isForeignKeysPragma = (statement: string): boolean =>
  /^\s*PRAGMA\s+foreign_keys\b/i.test(statement)

/**
 * Takes the two defects out of the statements that drizzle-kit generates for SQLite. It switches foreign keys back on
 * after the first rebuilt table, so that dropping the next one deletes the rows of its children; and it copies
 * columns that the old table does not have.
 */
export function fixSqliteStatements(
  statements: readonly string[],
  before: Tables,
): readonly string[] {
  let tables = before
  const fixed: string[] = []
  for (const statement of statements) {
    if (isForeignKeysPragma(statement)) continue
    fixed.push(copyOnlyWhatIsThere(statement, tables))
    tables = afterStatement(tables, statement)
  }
  return fixed
}

/** A column that is new in a rebuilt table gets its default, or stays empty. */
function copyOnlyWhatIsThere(statement: string, tables: Tables): string {
  const copied = readCopying(statement)
  if (copied === null) return statement
  const there = tables.get(copied.from) ?? new Set()
  const kept = copied.into.flatMap((column, index) => {
    const source = copied.selected[index]
    return source !== undefined && there.has(source) ? [{ column, source }] : []
  })
  if (kept.length === copied.into.length) return statement
  const into = kept.map(({ column }) => `"${column}"`).join(', ')
  const selected = kept.map(({ source }) => `"${source}"`).join(', ')
  return `INSERT INTO \`${copied.to}\`(${into}) SELECT ${selected} FROM \`${copied.from}\`;`
}
