// npm run backup -- [FOLDER]: copies database and media into a new folder in FOLDER, while the CMS runs.
import { parseDatabaseUrl } from '../database/database-url'
import { makeBackup } from './make-backup'
import { sayProblem } from './say-problem'

try {
  const { env } = await import('../env')
  const [, , , parent = '../../var/backups'] = process.argv
  const { folder, manifest } = await makeBackup({
    database: parseDatabaseUrl(env.DATABASE_URL),
    mediaDir: env.MEDIA_DIR,
    parent,
    now: new Date(),
  })
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
  console.log(`Backup: ${folder}`)
  console.log(`${rows} rows, ${manifest.files.length - 1} pictures`)
  console.log(`Live release: ${manifest.liveRelease ?? 'none'}`)
  for (const picture of manifest.missingMedia) console.log(`Was missing already: ${picture}`)
  console.log('The keys in .env are not in it. Keep a copy of that file in another safe place.')
  process.exit(0)
} catch (error) {
  sayProblem(error)
}
