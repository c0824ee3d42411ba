// npm run generate: writes every generated file that is committed.
import { join } from 'node:path'
import { childEnvironment, freshEnvironment, root, withAbsolutePaths } from './environment.mjs'
import { runToEnd } from './processes.mjs'

// Generating needs a valid configuration, but no database and no secret of this machine.
const env = childEnvironment(withAbsolutePaths(freshEnvironment()))
const turbo = join(root, 'node_modules/turbo/bin/turbo')
const { code } = await runToEnd(
  process.execPath,
  [turbo, 'run', 'generate', '--output-logs=errors-only', '--concurrency=1', '--env-mode=loose'],
  { cwd: root, env, isQuiet: false },
)
process.exitCode = code
