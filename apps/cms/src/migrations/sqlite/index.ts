import type { SqliteDatabase } from '../../database/sqlite-session'
import type { Migration } from '../migration'
import * as migration_20261124_213355_initial from './20261124_213355_initial'

export const migrations: readonly Migration<SqliteDatabase>[] = [
  { name: '20261124_213355_initial', ...migration_20261124_213355_initial },
]
