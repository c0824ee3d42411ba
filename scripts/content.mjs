// npm run content: holds the corpus to account. Its tests, then its counts, vignettes and reading levels;
// with --report without the tests, which `npm test` runs already.
import { join } from 'node:path'
import { root } from './environment.mjs'
import { runToEnd } from './processes.mjs'

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)
const build = ['run', 'build', '--filter=@unknot/knowledge', '--output-logs=errors-only']
const isReportOnly = process.argv.includes('--report')

const tests = [
  [bin('vitest/vitest.mjs'), 'run', '--project', 'content'],
  [bin('vitest/vitest.mjs'), 'run', '--config', 'vitest.proof.config.ts', 'content/'],
]

/** @type {readonly (readonly string[])[]} */
const commands = [
  [bin('turbo/bin/turbo'), ...build],
  ...(isReportOnly ? [] : tests),
  [bin('tsx/dist/cli.mjs'), join(root, 'content/src/print-content-report.ts')],
]

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
for (const args of commands) {
  const { code } = await runToEnd(process.execPath, args, { cwd: root, env, isQuiet: false })
  // The report is printed even where a test fails: it says which list is short.
  if (code !== 0) process.exitCode = 1
}
