// npm run restore -- FOLDER [--replace]: puts a backup back. docs/operations.md says more.
import { fromWhereCalled, runCmsScript } from './cms-script.mjs'

const args = process.argv.slice(2).map((one) => (one.startsWith('-') ? one : fromWhereCalled(one)))
await runCmsScript('src/backup/restore.ts', args)
