import type { PostgresTransaction } from '../migrate-postgres'
import type { Migration } from '../migration'
import * as migration_20261129_024801_initial from './20261129_024801_initial'

export const migrations: readonly Migration<PostgresTransaction>[] = [
  { name: '20261129_024801_initial', ...migration_20261129_024801_initial },
]
