import type { SqliteDatabase } from '../../database/sqlite-session'
import type { Migration } from '../migration'

export const migrations: readonly Migration<SqliteDatabase>[] = []
