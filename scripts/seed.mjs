// npm run seed: migrates the database and fills it if it is empty. It never overwrites an edit.
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { childEnvironment, ensureEnvironment, root } from './environment.mjs'
import { checkNode, StartProblem } from './machine.mjs'
import { run, step } from './processes.mjs'

try {
  checkNode()
  await ensureDependencies()
  const env = childEnvironment((await ensureEnvironment()).values)
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
  const result = await step('Prepare the database', () =>
    run(process.execPath, ['--conditions=production', 'run.mjs', 'src/prepare.ts'], {
      cwd: join(root, 'apps/cms'),
      env,
    }),
  )
  console.log(result.trim())
} catch (error) {
  console.error(`✖ ${error instanceof StartProblem ? error.message : String(error)}`)
  process.exitCode = 1
}
