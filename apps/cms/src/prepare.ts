// Makes the database ready: migrates it, fills it if it is empty, and makes the first two logins if there are none.
// The last line is JSON: {"logins":[…]}. If something is wrong, the last line says what, and the exit code is 1.
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { describeDatabaseProblem } from './database/database-problem'
import { parseDatabaseUrl, type DatabaseUrl } from './database/database-url'
import { openSession } from './database/session'
import { runMigrations } from './migrations/run-migrations'
import { findSeeded } from './seed/find-seeded'
import type { Login } from './seed/first-logins'

const dumpFolder = resolve('../../var/backups')
const say = (line: string) => console.log(line)
let database: DatabaseUrl | undefined

try {
  const { env } = await import('./env')
  database = parseDatabaseUrl(env.DATABASE_URL)
  const prepared = await prepare(database)
  if (prepared.outcome === 'problem') fail(prepared.message)
  console.log(JSON.stringify({ logins: prepared.logins }))
  process.exit(0)
} catch (error) {
  const sentence = sentenceOf(error)
  if (sentence === null) console.error(error)
  fail(sentence ?? `The database could not be prepared: ${String(error)}`)
}

type Prepared =
  | { readonly outcome: 'ok'; readonly logins: readonly Login[] }
  | { readonly outcome: 'problem'; readonly message: string }

async function prepare(database: DatabaseUrl): Promise<Prepared> {
  if (database.kind === 'sqlite') await mkdir(dirname(database.file), { recursive: true })
  const migrated = await runMigrations({ url: database.url, say, dumpFolder })
  if (migrated.outcome === 'problem') return migrated
  const session = await openSession(database)
  const seeded = await findSeeded(session.query).finally(session.close)
  if (seeded.hasRelease && seeded.hasEditors) return { outcome: 'ok', logins: [] }
  // Payload takes seconds to load, and most starts do not need it here.
  const { fillLibrary } = await import('./seed/fill-library')
  return { outcome: 'ok', logins: await fillLibrary({ url: database.url, ...seeded, say }) }
}

/** What a person can act on; null for what nobody has foreseen. */
function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (/^(Environment|DatabaseUrl|Seed|Corpus)Error$/.test(error.name)) return error.message
  return database === undefined ? null : describeDatabaseProblem(error, database)
}

/** One line, and the last one: that is what `npm start` shows. */
function fail(sentence: string): never {
  console.error(sentence.replaceAll(/\s*\n\s*/g, ' '))
  process.exit(1)
}
