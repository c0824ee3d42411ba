// npm test: everything, in the order in which a mistake shows soonest. `npm test -- unit e2e` runs only these parts.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkNode, StartProblem } from './machine.mjs'
import { root } from './environment.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { elapsed, runToEnd } from './processes.mjs'

const reports = join(root, 'var', 'test-reports')
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)
const node = process.execPath
const turbo = bin('turbo/bin/turbo')
const vitest = bin('vitest/vitest.mjs')
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/** @type {Record<string, readonly (readonly string[])[]>} */
const parts = {
  check: [[node, join(root, 'scripts/check.mjs')]],
  unit: [vitestRun('unit', 'vitest.config.ts')],
  // The tests of the corpus run in the parts unit and engine; this adds its counts, its reading levels and its vignettes.
  content: [[node, join(root, 'scripts/content.mjs'), '--report']],
  engine: [
    vitestRun('proofs', 'vitest.proof.config.ts'),
    vitestRun('engine', 'packages/advice-engine/vitest.process.config.ts'),
  ],
  contract: [vitestRun('contract', 'apps/cms/vitest.contract.config.ts')],
  e2e: [
    [node, turbo, 'run', 'build', '--output-logs=errors-only', '--concurrency=2'],
    [node, bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
  ],
}

const begin = performance.now()
try {
  checkNode()
  await ensureDependencies()
  await rm(reports, { recursive: true, force: true })
  await mkdir(reports, { recursive: true })
  const asked = process.argv.slice(2)
  const failed = []
  await required('Build the packages', [
    node,
    turbo,
    'run',
    'build',
    '--filter=./packages/*',
    '--filter=./content',
    '--output-logs=errors-only',
  ])
  for (const [name, commands] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    for (const command of commands) {
      if (!(await passes(name, command))) {
        failed.push(name)
        break
      }
    }
  }
  const counts = await countTests()
  console.log(
    `\n${failed.length === 0 ? '✔ Everything passed' : `✖ Failed: ${failed.join(', ')}`} (${elapsed(begin)})`,
  )
  console.log(`Tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  const mayNotSkip = process.env.REQUIRE_ALL === '1' && counts.skipped > 0
  if (mayNotSkip) console.error('✖ REQUIRE_ALL=1: nothing may be skipped.')
  process.exitCode = failed.length > 0 || counts.failed > 0 || mayNotSkip ? 1 : 0
} catch (error) {
  console.error(`✖ ${error instanceof StartProblem ? error.message : String(error)}`)
  process.exitCode = 1
}

/** @param {string} report @param {string} config */
function vitestRun(report, config) {
  const reporters = ['--reporter=default', '--reporter=json']
  const outputFile = `--outputFile=${join(reports, `${report}.json`)}`
  return [node, vitest, 'run', '--config', config, ...reporters, outputFile]
}

/** @param {string} name @param {readonly string[]} command */
async function passes(name, [program = '', ...args]) {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const { code } = await runToEnd(program, args, { cwd: root, env, isQuiet: false })
  console.log(
    `── ${name}: ${code === 0 ? 'passed' : `failed with code ${code}`} (${elapsed(start)})`,
  )
  return code === 0
}

/** @param {string} name @param {readonly string[]} command */
async function required(name, command) {
  if (!(await passes(name, command))) throw new StartProblem(`${name} failed; see above.`)
}

async function countTests() {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of ['unit.json', 'proofs.json', 'engine.json', 'contract.json']) {
    const report = await readReport(file)
    counts.passed += report?.numPassedTests ?? 0
    counts.failed += report?.numFailedTests ?? 0
    counts.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  }
  const stats = (await readReport('e2e.json'))?.stats
  counts.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  counts.failed += stats?.unexpected ?? 0
  counts.skipped += stats?.skipped ?? 0
  return counts
}

/** @param {string} file */
async function readReport(file) {
  return JSON.parse(await readFile(join(reports, file), 'utf8').catch(() => 'null'))
}
