// npm run backup -- [FOLDER]: copies database and media while everything runs. docs/operations.md says more.
import { join } from 'node:path'
import { fromWhereCalled, runCmsScript } from './cms-script.mjs'
import { root } from './environment.mjs'

const [folder] = process.argv.slice(2)
await runCmsScript('src/backup/backup.ts', [
  folder === undefined ? join(root, 'var', 'backups') : fromWhereCalled(folder),
])
