// npm run fuzz: random and broken input for a bounded time. A hang cannot outlast it: the whole process is ended.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const longest = 15 * 60_000
const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
)
const { status, signal } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'vitest.fuzz.config.ts', ...process.argv.slice(2)],
  { cwd: dirname(import.meta.dirname), stdio: 'inherit', timeout: longest, killSignal: 'SIGKILL' },
)
if (signal !== null)
  console.error(`✖ Ended by ${signal} after ${longest / 60_000} minutes: it hangs.`)
process.exitCode = status ?? 1
