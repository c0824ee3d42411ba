import { z } from 'zod'
import { fingerprintSchema } from './fingerprint'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A path below the folder of the backup: it leads nowhere else. */
const pathSchema = z
  .string()
  .regex(/^[^/\\]+(\/[^/\\]+)*$/)
  .refine((path) => !path.split('/').some((part) => part === '..' || part === '.'))

export const manifestName = 'manifest.json'
export const mediaFolder = 'media'

/** What stands beside the files of a backup, and by which they are checked. */
export const backupManifestSchema = z.strictObject({
  formatVersion: z.literal(1),
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgres']),
  /** The file that holds the database: one of SQLite, or an archive of pg_dump. */
  databaseFile: pathSchema,
  /** SHA-256 of the release that readers saw; null before the first. */
  liveRelease: hash.nullable(),
  /** SHA-256 of the public content as the CMS last told it to the site; null before it told any. */
  publicContent: hash.nullable(),
  /** Of every table: how many rows, and a hash of them in any order. */
  tables: fingerprintSchema,
  /** Pictures that the database names and that were not in the folder of media. */
  missingMedia: z.array(z.string()),
  files: z.array(z.strictObject({ path: pathSchema, bytes: z.int(), sha256: hash })),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>
