import type { SqliteDatabase } from '../../database/sqlite-session'
import type { Migration } from '../migration'
import * as migration_20261125_004817_initial from './20261125_004817_initial'

export const migrations: readonly Migration<SqliteDatabase>[] = [
  { name: '20261125_004817_initial', ...migration_20261125_004817_initial },
]
