import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { runMigrations } from '../../migrations/run-migrations'

const cms = join(import.meta.dirname, '..', '..', '..')
const resultSchema = z.strictObject({
  logins: z.array(z.strictObject({ role: z.string(), email: z.email(), password: z.string() })),
})

/** What `prepare.ts` says on its last line. */
export type Prepared = z.infer<typeof resultSchema>

/** Runs `prepare.ts` as `npm start` does. Rejects with its output when it fails. */
export async function prepareDatabase(
  url: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Prepared> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', 'run.mjs', 'src/prepare.ts'],
    { cwd: cms, env: { ...process.env, ...env, DATABASE_URL: url }, timeout: 300_000 },
  )
  return resultSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}

/** A database with tables and nothing in them. */
export async function runOnlyMigrations(url: string): Promise<void> {
  const dumpFolder = join(tmpdir(), 'unknot-dumps')
  const run = await runMigrations({ url, say: () => undefined, dumpFolder })
  if (run.outcome === 'problem') throw new Error(run.message)
}
