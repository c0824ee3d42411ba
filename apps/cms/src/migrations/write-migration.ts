import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fixSqliteStatements, foreignKeysOff, foreignKeysOn } from './fix-sqlite-migration'
import { onlyRemovals } from './snapshot'
import { tablesOf } from './sqlite-tables'

type Snapshot = Readonly<Record<string, unknown>>

/** What of Payload's database adapter is needed: the schema of the config, and the tools that compare two. */
export type SchemaTools = {
  readonly empty: Snapshot
  /** The schema that the config asks for. */
  readonly wanted: Snapshot
  readonly compare: (before: Snapshot, after: Snapshot) => Promise<readonly string[]>
}

type Options = SchemaTools & {
  readonly dialect: 'sqlite' | 'postgres'
  readonly folder: string
  readonly now: Date
}

/**
 * Writes a migration, its snapshot and the list of all, if the schema differs from the last snapshot. Gives the name
 * of the migration, or null when nothing has changed. Asks nothing: a renamed field is one that is gone and one that
 * is new, which the runner refuses unless the migration says that the loss is meant.
 */
export async function writeMigration(options: Options): Promise<string | null> {
  const { dialect, folder, wanted, now } = options
  await mkdir(folder, { recursive: true })
  const { name: last, snapshot } = await readLast(folder)
  const before = snapshot ?? options.empty
  const between = onlyRemovals(before, wanted)
  const statements = [
    ...(await options.compare(before, between)),
    ...(await options.compare(between, wanted)),
  ]
  if (statements.length === 0) return null
  const name = `${stampOf(now)}_${last === null ? 'initial' : 'change'}`
  const text =
    dialect === 'sqlite'
      ? sqliteText(fixSqliteStatements(statements, tablesOf(snapshot)))
      : postgresText(statements)
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(wanted, null, 2)}\n`)
  await writeFile(join(folder, `${name}.ts`), text)
  await writeFile(join(folder, 'index.ts'), indexText(dialect, await namesIn(folder)))
  return name
}

/** "20261124_130509": migrations run in the order of their names. */
const stampOf = (now: Date): string =>
  now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '_')

async function readLast(folder: string) {
  const name = (await namesIn(folder)).at(-1) ?? null
  if (name === null) return { name, snapshot: null }
  const snapshot: Snapshot = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
  return { name, snapshot }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder)
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted()
}

const head = (
  dialect: Options['dialect'],
) => `import type { MigrateUpArgs } from '@payloadcms/db-${dialect}'
import { sql } from '@payloadcms/db-${dialect}/drizzle'

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
`

const sqliteText = (statements: readonly string[]): string => `${head('sqlite')}${[
  foreignKeysOff,
  ...statements,
]
  .map((statement) => call('run', statement))
  .join('\n')}
  const broken = await db.run(sql\`PRAGMA foreign_key_check\`)
  if (broken.rows.length > 0) throw new Error('Some rows refer to rows that are gone.')
${call('run', foreignKeysOn)}
}
`

const postgresText = (statements: readonly string[]): string =>
  `${head('postgres')}${statements.map((statement) => call('execute', statement)).join('\n')}
}
`

const call = (method: string, statement: string): string =>
  `  await db.${method}(sql\`${statement.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`)}\`)`

const databaseTypes = {
  sqlite: `import type { SqliteDatabase } from '../../database/sqlite-session'`,
  postgres: `import type { PostgresTransaction } from '../migrate-postgres'`,
} as const

function indexText(dialect: Options['dialect'], names: readonly string[]): string {
  const type = dialect === 'sqlite' ? 'SqliteDatabase' : 'PostgresTransaction'
  return `${databaseTypes[dialect]}
import type { Migration } from '../migration'
${names.map((name) => `import * as migration_${name} from './${name}'`).join('\n')}

export const migrations: readonly Migration<${type}>[] = [
${names.map((name) => `  { name: '${name}', ...migration_${name} },`).join('\n')}
]
`
}
