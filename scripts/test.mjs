// npm test: everything. `npm test -- unit e2e` runs only these parts. docs/testing.md says how long each takes.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { checkNode, StartProblem } from './machine.mjs'
import { root } from './environment.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { runInLanes } from './lanes.mjs'
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

/**
 * What is run, and the part that it belongs to. Two at a time: what is waited for long comes first.
 * @typedef {{ part: string, command: readonly string[], after?: readonly string[], needs?: readonly string[] }} Step
 * @type {Record<string, Step>}
 */
const steps = {
  check: { part: 'check', command: [node, join(root, 'scripts/check.mjs')] },
  // After the check, which writes the generated files and reads every file.
  apps: {
    part: 'e2e',
    command: [node, turbo, 'run', 'build', '--output-logs=errors-only', '--concurrency=2'],
    after: ['check'],
  },
  // The five seconds of Vitest are short for the first test of a file while another part keeps the machine busy.
  unit: {
    part: 'unit',
    command: [...vitestRun('unit', 'vitest.config.ts'), '--testTimeout=30000'],
    after: ['check'],
  },
  e2e: {
    part: 'e2e',
    command: [node, bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
    needs: ['apps'],
  },
  // The tests of the corpus run in the parts unit and engine; this adds its counts, its reading levels and its vignettes.
  content: {
    part: 'content',
    command: [node, join(root, 'scripts/content.mjs'), '--report'],
    after: ['check'],
  },
  proofs: {
    part: 'engine',
    command: vitestRun('proofs', 'vitest.proof.config.ts'),
    after: ['check'],
  },
  processes: {
    part: 'engine',
    command: vitestRun('engine', 'packages/advice-engine/vitest.process.config.ts'),
    after: ['check'],
  },
  contract: {
    part: 'contract',
    command: vitestRun('contract', 'apps/cms/vitest.contract.config.ts'),
    after: ['check', 'apps'],
  },
}
const begin = performance.now()
try {
  checkNode()
  await ensureDependencies()
  await rm(reports, { recursive: true, force: true })
  await mkdir(reports, { recursive: true })
  const asked = process.argv.slice(2)
  const chosen = Object.entries(steps).filter(
    ([, { part }]) => asked.length === 0 || asked.includes(part),
  )
  await required('Build the packages', [
    node,
    turbo,
    'run',
    'build',
    '--filter=./packages/*',
    '--filter=./content',
    '--output-logs=errors-only',
  ])
  const lanes = Math.min(2, availableParallelism())
  const outcomes = await runInLanes(
    chosen.map(([name, { command, after, needs }]) => ({
      name,
      ...(after && { after }),
      ...(needs && { needs }),
      run: () => passes(name, command, lanes === 1 || chosen.length === 1),
    })),
    lanes,
  )
  const failed = [...outcomes].filter(([, outcome]) => outcome !== 'passed').map(describe)
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

/** Runs a command; what it says is shown as it comes, or whole at its end. @param {string} name @param {readonly string[]} command @param {boolean} isShownLive */
async function passes(name, [program = '', ...args], isShownLive) {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const pulse = setInterval(() => console.log(`   … ${name} (${elapsed(start)})`), 60_000)
  const { code, output } = await runToEnd(program, args, { cwd: root, env, isQuiet: !isShownLive })
  clearInterval(pulse)
  if (!isShownLive) console.log(`\n── what ${name} says\n${output.trimEnd()}`)
  console.log(
    `── ${name}: ${code === 0 ? 'passed' : `failed with code ${code}`} (${elapsed(start)})`,
  )
  return code === 0
}

/** @param {string} name @param {readonly string[]} command */
async function required(name, command) {
  if (!(await passes(name, command, true))) throw new StartProblem(`${name} failed; see above.`)
}

/** @param {[string, string]} outcome */
function describe([name, outcome]) {
  return outcome === 'failed' ? name : `${name} (${outcome})`
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
