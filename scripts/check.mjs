// npm run check: format, lint and fences, boundaries, types, generated files.
import { join } from 'node:path'
import { root } from './environment.mjs'
import { elapsed, runToEnd } from './processes.mjs'

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)
const turbo = bin('turbo/bin/turbo')

/** @type {readonly (readonly [string, readonly string[]])[]} */
const checks = [
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  [
    'packages',
    [
      turbo,
      'run',
      'build',
      '--filter=./packages/*',
      '--filter=./content',
      '--output-logs=errors-only',
    ],
  ],
  ['lint and import fences', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']],
  ['boundaries', [turbo, 'boundaries']],
  ['types', [turbo, 'run', 'check-types', '--output-logs=errors-only', '--concurrency=2']],
  ['types of scripts', [bin('typescript/bin/tsc'), '-p', 'scripts']],
  ['generated files', [join(root, 'scripts/check-generated.mjs')]],
]

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
let failures = 0
for (const [name, args] of checks) {
  const start = performance.now()
  const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env })
  console.log(`  ${code === 0 ? '✔' : '✖'} ${name} (${elapsed(start)})`)
  if (code === 0) continue
  failures += 1
  console.log(output.trimEnd())
}
process.exitCode = failures > 0 ? 1 : 0
