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
  const logins = await prepare(database)
  console.log(JSON.stringify({ logins }))
  process.exit(0)
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}

async function prepare(database: DatabaseUrl): Promise<readonly Login[]> {
  if (database.kind === 'sqlite') await mkdir(dirname(database.file), { recursive: true })
  const migrated = await runMigrations({ url: database.url, say, dumpFolder })
  if (migrated.outcome === 'problem') throw new PreparationError(migrated.message)
  const session = await openSession(database)
  const seeded = await findSeeded(session.query).finally(session.close)
  if (seeded.hasRelease && seeded.hasEditors) return []
  // Payload takes seconds to load, and most starts do not need it here.
  const { fillLibrary } = await import('./seed/fill-library')
  return fillLibrary({ url: database.url, ...seeded, say })
}

class PreparationError extends Error {
  override name = 'PreparationError'
}

/** What a person can act on; the whole error for a developer only where nobody foresaw it. */
function sentenceOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const problem = database && describeDatabaseProblem(error, database)
  const isForeseen = /^(Preparation|Environment|DatabaseUrl|Seed|Corpus)Error$/.test(error.name)
  if (problem) return problem
  return isForeseen
    ? error.message
    : `${error.stack ?? ''}\nThe database could not be prepared: ${error.message}`
}
