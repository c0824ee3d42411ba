import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cmsPort, cmsUrl, folder, repository, webPort, webUrl } from './addresses.js'

const startWithinMs = 300_000
const stopWithinMs = 20_000

export type Login = { readonly role: string; readonly email: string; readonly password: string }

/** `npm start` did not bring up a library; the message holds what it printed. */
export class StartError extends Error {
  override name = 'StartError'
}

/** A library that was started with an empty database. */
export type Library = {
  readonly logins: readonly Login[]
  readonly stop: () => Promise<void>
}

/** Runs `npm start` as a newcomer would: an empty database, no .env, fresh secrets. */
export async function startLibrary(): Promise<Library> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const child = spawn(process.execPath, [join(repository, 'scripts', 'start.mjs')], {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
  })
  const stop = () => stopLibrary(child)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(1)))
  try {
    const output = await untilRunning(child)
    return { logins: readLogins(output), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  UNKNOT_ENV_FILE: join(folder, '.env'),
  DATABASE_URL: `file:${join(folder, 'unknot.db')}`,
  CONTENT_STORE_DIR: join(folder, 'web-store'),
  MEDIA_DIR: join(folder, 'media'),
  CMS_PORT: String(cmsPort),
  WEB_PORT: String(webPort),
  CMS_URL: cmsUrl,
  WEB_URL: webUrl,
})

function untilRunning(child: ChildProcess): Promise<string> {
  let output = ''
  return new Promise((resolve, reject) => {
    const fail = (words: string) => reject(new StartError(`${words}\n${output}`))
    const timer = setTimeout(
      () => fail(`The library was not running after ${startWithinMs} ms.`),
      startWithinMs,
    )
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (!output.includes('Ctrl-C stops both.')) return
        clearTimeout(timer)
        resolve(output)
      })
    }
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`npm start ended with code ${code}.`)
    })
  })
}

/** Ends the library as Ctrl-C does, which reaches all that belongs to it; insists if that takes long. */
async function stopLibrary(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const hasEnded = once(child, 'exit').then(() => true)
  process.kill(-child.pid, 'SIGINT')
  if (await Promise.race([hasEnded, wait(stopWithinMs, false, { ref: false })])) return
  process.kill(-child.pid, 'SIGKILL')
}

/** Lines such as "admin   editor@unknot.example   secret". */
const readLogins = (output: string): readonly Login[] =>
  [...output.matchAll(/^ {4}(\S+)\s+(\S+@\S+)\s+(\S+)$/gm)].map(
    ([, role = '', email = '', password = '']) => ({ role, email, password }),
  )
