import type { DatabaseUrl } from '../database/database-url'
import { openPostgres } from '../database/postgres-session'
import type { Query } from '../database/session'
import { findApplied, findPending } from '../migrations/applied'
import { isEmpty, takeCensus } from '../migrations/census'
import { migrations } from '../migrations/postgres/index'
import { forgetSequence, type DatabasePlace } from './place'
import { runRestore } from './postgres-programs'
import { BackupError } from './problem'
import { findStanding, lookAtPostgres } from './take-database'

type Postgres = Extract<DatabaseUrl, { readonly kind: 'postgres' }>

/** PostgreSQL cuts longer names. */
const longestName = 63

/** Restores into a database beside it, and then lets both change their names. The user has to be allowed to do that. */
export function postgresPlace({ url }: Postgres, stamp: string): DatabasePlace {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const beside = named(name, '_restoring')
  const kept = named(name, `_before_${stamp.replaceAll(/\D/g, '').slice(0, 14)}`)
  const ask = (text: string) => askIn(withDatabase(url, 'postgres'), (query) => query(text))
  const isThere = async (database: string) =>
    (await ask(`SELECT 1 FROM pg_database WHERE datname = ${literal(database)}`)).length > 0
  const rename = (from: string, to: string) =>
    ask(`ALTER DATABASE ${quote(from)} RENAME TO ${quote(to)}`)
  const restored = withDatabase(url, beside)
  const drop = async () => void (await ask(`DROP DATABASE IF EXISTS ${quote(beside)}`))
  let current = restored
  let wasThere = false
  return explained({
    isEmpty: async () =>
      !(await isThere(name)) ||
      askIn(url, async (query) => isEmpty(await takeCensus(query, 'postgres'))),
    fill: async (from) => {
      await drop()
      await ask(`CREATE DATABASE ${quote(beside)} TEMPLATE template0`)
      await runRestore(restored, from)
      await askIn(restored, async (query) =>
        findPending(migrations, await findApplied(query, 'postgres')),
      )
    },
    look: () => lookAtPostgres(current, (query) => findStanding(query, 'postgres')),
    forgetSequence: async () => void (await askIn(restored, (query) => query(forgetSequence))),
    swap: async () => {
      wasThere = await isThere(name)
      if (wasThere) await rename(name, kept)
      try {
        await rename(beside, name)
      } catch (error) {
        if (wasThere) await rename(kept, name)
        throw error
      }
      current = url
      return wasThere ? `the database ${kept}` : null
    },
    undo: async () => {
      await rename(name, beside)
      if (wasThere) await rename(kept, name)
    },
    discard: drop,
  })
}

const named = (name: string, end: string) => `${name.slice(0, longestName - end.length)}${end}`
const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

function withDatabase(url: string, name: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${encodeURIComponent(name)}`
  return parsed.href
}

async function askIn<Result>(url: string, work: (query: Query) => Promise<Result>) {
  const session = await openPostgres(url)
  try {
    return await work(session.query)
  } finally {
    await session.close()
  }
}

/** Says what to do about the two things that a restore can be refused for. */
function explained(place: DatabasePlace): DatabasePlace {
  const explain = (error: unknown): never => {
    const codes = new Set(
      [error, error instanceof Error ? error.cause : null].map((one) =>
        one instanceof Error && 'code' in one ? one.code : null,
      ),
    )
    if (codes.has('55006')) throw new BackupError('backup/in-use', inUse, { cause: error })
    if (codes.has('42501')) throw new BackupError('backup/no-right', noRight, { cause: error })
    throw error
  }
  return {
    ...place,
    fill: (from) => place.fill(from).catch(explain),
    swap: () => place.swap().catch(explain),
  }
}

const inUse =
  'The database is in use, so it was left as it is. Stop the CMS and every other program that is connected, and try again.'
const noRight =
  'The user of DATABASE_URL may not create or rename databases. Let it (ALTER ROLE name CREATEDB, and make it the owner), or name another user.'
