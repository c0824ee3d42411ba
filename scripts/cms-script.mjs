// Runs a script of the CMS with the settings of .env, and shows what it says.
import { join, resolve } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { childEnvironment, ensureEnvironment, root } from './environment.mjs'
import { checkNode } from './machine.mjs'
import { runToEnd } from './processes.mjs'

/** Folders are meant as seen from where the command was given. @param {string} path */
export const fromWhereCalled = (path) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

/** @param {string} script @param {readonly string[]} args */
export async function runCmsScript(script, args) {
  try {
    checkNode()
    await ensureDependencies()
    const env = childEnvironment((await ensureEnvironment()).values)
    const { code } = await runToEnd(
      process.execPath,
      ['--conditions=production', 'run.mjs', script, ...args],
      { cwd: join(root, 'apps/cms'), env, isQuiet: false },
    )
    process.exitCode = code
  } catch (error) {
    console.error(`✖ ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
