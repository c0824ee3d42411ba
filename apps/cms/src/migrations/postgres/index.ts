import type { PostgresTransaction } from '../migrate-postgres'
import type { Migration } from '../migration'
import * as migration_20261125_013148_initial from './20261125_013148_initial'

export const migrations: readonly Migration<PostgresTransaction>[] = [
  { name: '20261125_013148_initial', ...migration_20261125_013148_initial },
]
