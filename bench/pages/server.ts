import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const repository = join(import.meta.dirname, '..', '..')
export const next = join(repository, 'node_modules', 'next', 'dist', 'bin', 'next')
const startWithinMs = 120_000

export type Server = {
  readonly url: string
  /** From the start of the process to the first good answer. */
  readonly startMs: number
  readonly stop: () => Promise<void>
}

type Starting = {
  readonly folder: string
  readonly port: number
  /** Asked until it answers with 200. */
  readonly healthPath: string
  readonly env?: NodeJS.ProcessEnv
}

/** `next start` in production, with nothing else on its port. */
export async function startServer({ folder, port, healthPath, env }: Starting): Promise<Server> {
  const url = `http://127.0.0.1:${port}`
  const begin = performance.now()
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port) },
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const hasEnded = once(child, 'exit')
    child.kill('SIGTERM')
    await hasEnded
  }
  while (performance.now() - begin < startWithinMs) {
    const answer = await fetch(url + healthPath).catch(() => null)
    if (answer?.ok === true) return { url, startMs: performance.now() - begin, stop }
    if (child.exitCode !== null)
      throw new Error(`The server in ${folder} ended with ${child.exitCode}.`)
    await wait(20)
  }
  await stop()
  throw new Error(`The server in ${folder} gave no good answer within ${startWithinMs} ms.`)
}
