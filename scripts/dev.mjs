// npm run dev: both apps with hot reload, and the packages rebuilt when they change.
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { childEnvironment, ensureEnvironment, root } from './environment.mjs'
import { checkNode, checkPort } from './machine.mjs'
import { run, startServer, step, stopServers } from './processes.mjs'

checkNode()
const { values } = await ensureEnvironment()
const env = childEnvironment(values)
await checkPort(Number(env.CMS_PORT), 'CMS', 'CMS_PORT and CMS_URL')
await checkPort(Number(env.WEB_PORT), 'site', 'WEB_PORT and WEB_URL')
await ensureDependencies()
const turbo = join(root, 'node_modules/turbo/bin/turbo')
await step('Build the packages', () =>
  run(
    process.execPath,
    [
      turbo,
      'run',
      'build',
      '--filter=./packages/*',
      '--filter=./content',
      '--output-logs=errors-only',
    ],
    { cwd: root, env },
  ),
)
const prepared = await step('Prepare the database', () =>
  run(process.execPath, ['--conditions=production', 'run.mjs', 'src/prepare.ts'], {
    cwd: join(root, 'apps/cms'),
    env,
  }),
)
console.log(prepared.trim())

await step('Build the scripts of pages', () =>
  run(process.execPath, ['build-modules.mjs'], { cwd: join(root, 'apps/web'), env }),
)

const next = join(root, 'node_modules/next/dist/bin/next')
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const development = { ...env, NODE_ENV: 'development' }
const onLine = (/** @type {string} */ line) => console.log(line)
/** Rebuilds a package when it changes. @param {string} folder @param {string} project */
const watch = (folder, project) =>
  startServer(folder, [tsc, '-p', project, '--watch', '--preserveWatchOutput'], {
    cwd: join(root, folder),
    env,
    onLine,
  })

const servers = [
  watch('packages/content-schema', 'tsconfig.build.json'),
  watch('packages/advice-engine', 'tsconfig.json'),
  watch('packages/advice-engine', 'tsconfig.snapshot.json'),
  startServer('CMS', [next, 'dev', '-p', String(env.CMS_PORT)], {
    cwd: join(root, 'apps/cms'),
    env: { ...development, PORT: env.CMS_PORT },
    onLine,
  }),
  startServer('site', [next, 'dev', '-p', String(env.WEB_PORT)], {
    cwd: join(root, 'apps/web'),
    env: { ...development, PORT: env.WEB_PORT },
    onLine,
  }),
]
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => void stopServers(servers).then(() => process.exit(0)))
