import { pathToFileURL } from 'node:url'
import type { DatabaseUrl } from '../database/database-url'
import { openSqlite } from '../database/sqlite-session'
import { findApplied, findPending } from '../migrations/applied'
import { isEmpty, takeCensus } from '../migrations/census'
import { migrations } from '../migrations/sqlite/index'
import { filePlace } from './file-place'
import { exists } from './files'
import { forgetSequence, type DatabasePlace } from './place'
import { lookAtSqlite } from './take-database'

type Sqlite = Extract<DatabaseUrl, { readonly kind: 'sqlite' }>

export function sqlitePlace({ file }: Sqlite, stamp: string): DatabasePlace {
  const place = filePlace({ path: file, stamp, companions: ['-wal', '-shm'] })
  let current = place.beside
  return {
    ...place,
    isEmpty: async () => !(await exists(file)) || holdsNothing(file),
    fill: async (from) => {
      await place.fill(from)
      const ask = queryOf(place.beside)
      await ask(async (query) => findPending(migrations, await findApplied(query, 'sqlite')))
    },
    look: () => lookAtSqlite(current),
    forgetSequence: () =>
      queryOf(place.beside)(async (query) => void (await query(forgetSequence))),
    swap: async () => {
      const kept = await place.swap()
      current = file
      return kept
    },
  }
}

/** A file that cannot be read may hold anything, so it counts as full. */
const holdsNothing = (file: string): Promise<boolean> =>
  queryOf(file)(async (query) => isEmpty(await takeCensus(query, 'sqlite'))).catch(() => false)

type Work<Result> = (query: Awaited<ReturnType<typeof openSqlite>>['query']) => Promise<Result>

function queryOf(file: string) {
  return async <Result>(work: Work<Result>): Promise<Result> => {
    const session = await openSqlite(pathToFileURL(file).href)
    try {
      return await work(session.query)
    } finally {
      await session.close()
    }
  }
}
