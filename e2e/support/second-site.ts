import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseEnv } from 'node:util'
import { cmsPort, folder, repository } from './addresses.js'

const linePort = 3312
export const secondSitePort = 3313
export const secondSiteUrl = `http://localhost:${secondSitePort}`
const healthyWithinMs = 30_000

/** The line between a site and the CMS, which can be cut. */
export class CmsLine {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(): Promise<CmsLine> {
    const server = createServer()
    const line = new CmsLine(server)
    server.on('connection', (near) => line.#join(near))
    server.listen(linePort, '127.0.0.1')
    await once(server, 'listening')
    return line
  }

  /** From now on the CMS is as good as stopped. */
  async cut(): Promise<void> {
    const isClosed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await isClosed
  }

  #join(near: Socket): void {
    const far = connect(cmsPort, 'localhost')
    for (const socket of [near, far]) {
      this.#sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
    near.pipe(far)
    far.pipe(near)
  }
}

/** A second process of the site, that reaches the CMS over the line only. What it holds stands in a store with a name. */
export class SecondSite {
  readonly #child: ChildProcess

  private constructor(child: ChildProcess) {
    this.#child = child
  }

  static async start(store: string): Promise<SecondSite> {
    const next = join(repository, 'node_modules', 'next', 'dist', 'bin', 'next')
    const child = spawn(process.execPath, [next, 'start', '-p', String(secondSitePort)], {
      cwd: join(repository, 'apps', 'web'),
      stdio: 'ignore',
      env: {
        ...process.env,
        ...parseEnv(readFileSync(join(folder, '.env'), 'utf8')),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        CMS_URL: `http://127.0.0.1:${linePort}`,
        WEB_URL: secondSiteUrl,
        PORT: String(secondSitePort),
        CONTENT_STORE_DIR: join(folder, 'second-stores', store),
      },
    })
    const site = new SecondSite(child)
    await site.#untilHealthy()
    return site
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const hasEnded = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await hasEnded
  }

  async #untilHealthy(): Promise<void> {
    const start = performance.now()
    while (performance.now() - start < healthyWithinMs) {
      const response = await fetch(`${secondSiteUrl}/healthz`).catch(() => null)
      if (response?.ok) return
      await wait(100)
    }
    await this.stop()
    throw new Error(`The second site was not healthy after ${healthyWithinMs} ms.`)
  }
}
