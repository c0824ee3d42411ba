// Installs what the lock file names, if it is not there yet.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDisk } from './machine.mjs'
import { root } from './environment.mjs'
import { run, step } from './processes.mjs'

const stampFile = join(root, 'node_modules', '.unknot-installed')
const installedMiB = 3_000

/** Runs `npm ci` unless the installed packages are those of the lock file. */
export async function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex')
  const installed = await readFile(stampFile, 'utf8').catch(() => '')
  if (installed === wanted) return
  await checkDisk(root, installedMiB)
  await step('Install packages', () => run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root }))
  await writeFile(stampFile, wanted)
}
