// npm run bench: measures the budgets of the design. `npm run bench -- engine`, `-- delays`, `-- pages` or `-- lighthouse` runs one part only.
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { root } from './environment.mjs'
import { checkNode, StartProblem } from './machine.mjs'
import { run, runToEnd, step } from './processes.mjs'

const parts = ['engine', 'delays', 'pages', 'lighthouse']
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' }

try {
  checkNode()
  const asked = process.argv.slice(2)
  const unknown = asked.find((part) => !parts.includes(part))
  if (unknown !== undefined)
    throw new StartProblem(`There is no part "${unknown}". The parts are: ${parts.join(', ')}.`)
  await ensureDependencies()
  await step('Build the packages', () => build('--filter=./packages/*', '--filter=./content'))
  for (const part of parts.filter((name) => asked.length === 0 || asked.includes(name))) {
    if (part === 'pages' || part === 'lighthouse')
      await step('Build the site', () => build('--filter=@unknot/web'))
    await measure(part)
  }
} catch (error) {
  console.error(`✖ ${error instanceof StartProblem ? error.message : String(error)}`)
  process.exitCode = 1
}

/** @param {string[]} filters */
function build(...filters) {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  return run(process.execPath, [turbo, 'run', 'build', ...filters, '--output-logs=errors-only'], {
    cwd: root,
    env,
  })
}

/** A number over its budget is no failure; a number that could not be measured is. @param {string} part */
async function measure(part) {
  const script = join(root, 'bench', part, 'run.ts')
  const { code } = await runToEnd(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    env,
    isQuiet: false,
  })
  if (code !== 0) throw new StartProblem(`The part "${part}" could not be measured; see above.`)
}
