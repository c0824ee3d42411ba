// npm run check: types, format, lint and fences, boundaries, generated files. Two at a time.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './environment.mjs'
import { runInLanes } from './lanes.mjs'
import { elapsed, runToEnd } from './processes.mjs'

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)
const turbo = bin('turbo/bin/turbo')
const packages = ['--filter=./packages/*', '--filter=./content']

/** @type {Record<string, readonly string[]>} */
const checks = {
  packages: [turbo, 'run', 'build', ...packages, '--output-logs=errors-only'],
  types: [turbo, 'run', 'check-types', '--output-logs=errors-only', '--concurrency=2'],
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'lint and import fences': [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  boundaries: [turbo, 'boundaries'],
  'types of scripts': [bin('typescript/bin/tsc'), '-p', 'scripts'],
  'generated files': [join(root, 'scripts/check-generated.mjs')],
}

/** What has to be over before: the check that writes files does not run beside those that read them. @param {string} name */
function after(name) {
  if (name === 'packages') return []
  return name === 'generated files'
    ? Object.keys(checks).filter((other) => other !== name)
    : ['packages']
}

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }

/** @param {string} name @param {readonly string[]} args */
async function passes(name, args) {
  const start = performance.now()
  const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env })
  console.log(`  ${code === 0 ? '✔' : '✖'} ${name} (${elapsed(start)})`)
  if (code !== 0) console.log(output.trimEnd())
  return code === 0
}

const outcomes = await runInLanes(
  Object.entries(checks).map(([name, args]) => ({
    name,
    after: after(name),
    run: () => passes(name, args),
  })),
  Math.min(2, availableParallelism()),
)
process.exitCode = [...outcomes.values()].every((outcome) => outcome === 'passed') ? 0 : 1
