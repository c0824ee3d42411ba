import { isForeignKeysPragma } from './fix-sqlite-migration'
import { afterStatement, readCopying, type Tables } from './sqlite-tables'

/** Every statement that the source of a migration runs, in order. */
export function statementsOf(source: string): readonly string[] {
  const up = source.slice(0, source.search(/export async function down\b|$(?![\s\S])/))
  return [...up.matchAll(/\bdb\.\w+\(\s*sql`((?:[^`\\]|\\.)*)`/gs)].map(([, text = '']) =>
    text.replaceAll('\\`', '`').trim(),
  )
}

/**
 * What is wrong with a migration for SQLite, in sentences; nothing if it can be trusted. `before` are the tables of
 * the snapshot before it.
 */
export function lintSqliteMigration(source: string, before: Tables): readonly string[] {
  const statements = statementsOf(source)
  if (statements.length === 0) return ['It runs no statement that can be read: db.run(sql`…`).']
  return [
    ...lintForeignKeys(statements),
    ...statements.flatMap(lintTransaction),
    ...lintCopying(statements, before),
  ]
}

function lintForeignKeys(statements: readonly string[]): readonly string[] {
  const [first = '', ...rest] = statements
  const last = rest.at(-1) ?? ''
  const inner = rest.slice(0, -1).filter(isForeignKeysPragma)
  return [
    ...(/foreign_keys\s*=\s*(OFF|0)/i.test(first)
      ? []
      : ['Its first statement must be PRAGMA foreign_keys=OFF, or a rebuilt table deletes rows.']),
    ...(/foreign_keys\s*=\s*(ON|1)/i.test(last)
      ? []
      : ['Its last statement must be PRAGMA foreign_keys=ON.']),
    ...(/^PRAGMA\s+foreign_key_check/i.test(rest.at(-2) ?? '')
      ? []
      : ['Before it switches foreign keys on again, it must run PRAGMA foreign_key_check.']),
    ...inner.map(
      (statement) =>
        `"${statement}" stands between other statements: dropping a table after it deletes the rows of other tables.`,
    ),
  ]
}

function lintTransaction(statement: string): readonly string[] {
  const [word] =
    /^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|VACUUM|ATTACH|DETACH)\b/i.exec(statement) ?? []
  return word === undefined
    ? []
    : [`${word.toUpperCase()} is for the runner, which undoes the whole migration if it fails.`]
}

function lintCopying(statements: readonly string[], before: Tables): readonly string[] {
  let tables = before
  const problems: string[] = []
  for (const statement of statements) {
    const copied = readCopying(statement)
    const there = tables.get(copied?.from ?? '')
    const missing = copied?.selected.filter((column) => there?.has(column) !== true) ?? []
    if (copied !== null && missing.length > 0) {
      problems.push(
        `It copies ${missing.join(', ')} from ${copied.from}, which has no such column: leave it out, so that it gets its default.`,
      )
    }
    tables = afterStatement(tables, statement)
  }
  return problems
}
