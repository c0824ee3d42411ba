// npm run restore -- FOLDER [--replace]: puts a backup back. The CMS has to be stopped.
import { parseArgs } from 'node:util'
import { parseDatabaseUrl } from '../database/database-url'
import { isRunning } from './is-running'
import { BackupError } from './problem'
import { restoreBackup } from './restore-backup'
import { sayProblem } from './say-problem'

const usage = 'Name the backup: npm run restore -- var/backups/unknot-… [--replace]'

try {
  const { folder, mayReplace } = readArguments(process.argv.slice(3))
  const { env } = await import('../env')
  const { manifest, kept } = await restoreBackup({
    folder,
    mayReplace,
    database: parseDatabaseUrl(env.DATABASE_URL),
    mediaDir: env.MEDIA_DIR,
    isRunning: () => isRunning(env.CMS_URL),
    now: new Date(),
  })
  console.log(`Restored what was backed up at ${manifest.madeAt}; every table was compared.`)
  console.log(`Live release: ${manifest.liveRelease ?? 'none'}`)
  for (const place of kept) console.log(`What was there before is kept: ${place}`)
  process.exit(0)
} catch (error) {
  sayProblem(error)
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { replace: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) throw new Error('One folder is needed.')
    return { folder, mayReplace: values.replace }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BackupError('backup/usage', `${why} ${usage}`, { cause: error })
  }
}
