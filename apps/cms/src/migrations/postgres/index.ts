import type { PostgresTransaction } from '../migrate-postgres'
import type { Migration } from '../migration'

export const migrations: readonly Migration<PostgresTransaction>[] = []
