import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { repository } from '../pages/server.js'

/** The last one that Node 20 can run. */
export const lighthouseVersion = '12.8.2'

const folder = join(repository, 'var', 'bench', 'lighthouse')
const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')

/** Installed only for a bench. Gives the program to run. */
export async function installLighthouse(): Promise<string> {
  await mkdir(folder, { recursive: true })
  if (existsSync(program)) return program
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]
  await promisify(execFile)('npm', ['install', ...options, `lighthouse@${lighthouseVersion}`], {
    cwd: folder,
    timeout: 300_000,
    shell: process.platform === 'win32',
  })
  return program
}
