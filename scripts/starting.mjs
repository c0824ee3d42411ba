// From a fresh clone to a running library.
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { childEnvironment, ensureEnvironment, root } from './environment.mjs'
import { checkDisk, checkPort, StartProblem } from './machine.mjs'
import { elapsed, run, startServer, step, stopServers, waitUntilHealthy } from './processes.mjs'

const neededMiB = 300
const healthyWithinMs = 60_000

/** @type {import('./processes.mjs').Server[]} */
const servers = []
let isStopping = false

async function stop() {
  if (isStopping) return
  isStopping = true
  if (servers.length > 0) console.log('\nStopping …')
  await stopServers(servers)
  process.exit(process.exitCode ?? 0)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

try {
  await start()
} catch (error) {
  if (!isStopping)
    console.error(
      `\n✖ ${error instanceof StartProblem ? error.message : String(error instanceof Error ? error.stack : error)}`,
    )
  process.exitCode = 1
  await stop()
}

async function start() {
  const begin = performance.now()
  console.log('Unknot is starting.')
  const { values, isNew } = await ensureEnvironment()
  const env = childEnvironment(values)
  const cmsPort = Number(env.CMS_PORT)
  const webPort = Number(env.WEB_PORT)
  await checkPort(cmsPort, 'CMS', 'CMS_PORT and CMS_URL')
  await checkPort(webPort, 'site', 'WEB_PORT and WEB_URL')
  await checkDisk(root, neededMiB)
  if (isNew) console.log('  ✔ Wrote .env with fresh secrets')
  await ensureDependencies()
  await step('Build what changed', () => build(env))
  const prepared = await step('Prepare the database', () => prepareDatabase(env))
  await step('Start the CMS and the site', () => startBoth(env, cmsPort, webPort))
  report(prepared, env, elapsed(begin))
  await Promise.race(
    servers.map(({ ended, name, lastLines }) => ended.then(() => failIfEarly(name, lastLines))),
  )
}

/** @param {NodeJS.ProcessEnv} env */
function build(env) {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  return run(
    process.execPath,
    [turbo, 'run', 'build', '--output-logs=errors-only', '--concurrency=2'],
    { cwd: root, env },
  )
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<{ logins?: { role: string, email: string, password: string }[] }>} */
async function prepareDatabase(env) {
  const output = await run(
    process.execPath,
    ['--conditions=production', 'run.mjs', 'src/prepare.ts'],
    {
      cwd: join(root, 'apps/cms'),
      env,
    },
  )
  const line = output
    .trim()
    .split('\n')
    .findLast((text) => text.startsWith('{'))
  return line === undefined ? {} : JSON.parse(line)
}

/** @param {NodeJS.ProcessEnv} env @param {number} cmsPort @param {number} webPort */
async function startBoth(env, cmsPort, webPort) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const production = { ...env, NODE_ENV: 'production' }
  const onLine =
    env.UNKNOT_LOGS === '1' ? (/** @type {string} */ line) => console.log(line) : undefined
  const cms = startServer('CMS', [next, 'start', '-p', String(cmsPort)], {
    cwd: join(root, 'apps/cms'),
    env: { ...production, PORT: String(cmsPort) },
    ...(onLine && { onLine }),
  })
  const web = startServer('site', [next, 'start', '-p', String(webPort)], {
    cwd: join(root, 'apps/web'),
    env: { ...production, PORT: String(webPort) },
    ...(onLine && { onLine }),
  })
  servers.push(cms, web)
  await waitUntilHealthy(`http://localhost:${cmsPort}/api/health`, cms, healthyWithinMs)
  await waitUntilHealthy(`http://localhost:${webPort}/healthz`, web, healthyWithinMs)
}

/** @param {{ logins?: { role: string, email: string, password: string }[] }} prepared @param {NodeJS.ProcessEnv} env @param {string} time */
function report({ logins = [] }, env, time) {
  console.log(`\nUnknot is running (started in ${time}).\n`)
  console.log(`  The library   ${env.WEB_URL}`)
  console.log(`  The admin     ${env.CMS_URL}/admin\n`)
  if (logins.length > 0) {
    console.log('  Two logins were made. They are shown this once; only their hashes are kept.\n')
    for (const { role, email, password } of logins)
      console.log(`    ${role.padEnd(18)} ${email}   ${password}`)
    console.log('')
  }
  console.log('  Ctrl-C stops both.')
}

/** @param {string} name @param {readonly string[]} lines */
function failIfEarly(name, lines) {
  if (isStopping) return
  throw new StartProblem(`The ${name} stopped by itself:\n${lines.join('\n')}`)
}
