import type { SqliteDatabase } from '../../database/sqlite-session'
import type { Migration } from '../migration'
import * as migration_20261125_013148_initial from './20261125_013148_initial'

export const migrations: readonly Migration<SqliteDatabase>[] = [
  { name: '20261125_013148_initial', ...migration_20261125_013148_initial },
]
