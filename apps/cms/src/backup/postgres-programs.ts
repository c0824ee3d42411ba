import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { withoutPassword } from '../migrations/backup'
import { BackupError } from './problem'

/** Writes what one snapshot of a database shows into an archive. */
export const runDump = (url: string, file: string, snapshot: string): Promise<void> =>
  runProgram('pg_dump', url, ['--format=custom', `--file=${file}`, `--snapshot=${snapshot}`])

/** Fills an empty database from an archive: all of it, or nothing. */
export const runRestore = (url: string, file: string): Promise<void> =>
  runProgram('pg_restore', url, [
    '--single-transaction',
    '--exit-on-error',
    '--no-owner',
    '--no-privileges',
    file,
  ])

/** The first number of the version of a program; null if it is not installed. */
export async function versionOf(program: 'pg_dump' | 'pg_restore'): Promise<number | null> {
  const said = await promisify(execFile)(program, ['--version']).catch(() => null)
  const [, major] = /\(PostgreSQL\) (\d+)/.exec(said?.stdout ?? '') ?? []
  return major === undefined ? null : Number(major)
}

async function runProgram(
  program: 'pg_dump' | 'pg_restore',
  url: string,
  args: readonly string[],
): Promise<void> {
  const { password, connection } = withoutPassword(url)
  try {
    await promisify(execFile)(program, ['--no-password', `--dbname=${connection}`, ...args], {
      env: { ...process.env, ...(password && { PGPASSWORD: password }) },
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    throw describeFailure(program, error)
  }
}

function describeFailure(program: string, error: unknown): BackupError {
  const how =
    'Install the client programs of PostgreSQL in the version of your server, or a newer one ' +
    '(on Debian: the package postgresql-client-18 for a server 18, from apt.postgresql.org), and try again.'
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return new BackupError(
      'backup/no-program',
      `${program} is not installed on this machine. ${how}`,
    )
  }
  const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  if (/version mismatch|unsupported version/.test(words)) {
    return new BackupError(
      'backup/old-program',
      `The ${program} of this machine is older than the server, or than the program that made the archive. ${how}`,
    )
  }
  const [line = 'nothing'] = words.trim().split('\n')
  return new BackupError('backup/program-failed', `${program} failed. It said: ${line}`)
}
