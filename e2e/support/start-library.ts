import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  cmsPort,
  cmsUrl,
  folder,
  logFile,
  repository,
  stateFile,
  webPort,
  webUrl,
} from './addresses.js'
import type { Library } from './library.js'

const startWithinMs = 240_000

/** Runs `npm start` as a newcomer would: an empty database, no .env, fresh secrets. */
export default async function startLibrary(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const child = spawn(process.execPath, [join(repository, 'scripts', 'start.mjs')], {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: undefined,
      UNKNOT_ENV_FILE: join(folder, '.env'),
      UNKNOT_LOGS: '1',
      DATABASE_URL: `file:${join(folder, 'unknot.db')}`,
      CONTENT_STORE_DIR: join(folder, 'web-store'),
      MEDIA_DIR: join(folder, 'media'),
      CMS_PORT: String(cmsPort),
      WEB_PORT: String(webPort),
      CMS_URL: cmsUrl,
      WEB_URL: webUrl,
    },
  })
  const log = createWriteStream(logFile)
  let output = ''
  const isRunning = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Not running after ${startWithinMs} ms:\n${output}`)),
      startWithinMs,
    )
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        log.write(chunk)
        output += chunk.toString()
        if (output.includes('Ctrl-C stops both.')) {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    child.once('exit', (code) => reject(new Error(`npm start ended with code ${code}:\n${output}`)))
  })
  await isRunning
  const library: Library = { pid: child.pid ?? 0, logins: readLogins(output) }
  await writeFile(stateFile, JSON.stringify(library))
}

/** Lines such as "admin   editor@unknot.example   secret". */
function readLogins(output: string): Library['logins'] {
  return [...output.matchAll(/^ {4}(\S+)\s+(\S+@\S+)\s+(\S+)$/gm)].map(
    ([, role = '', email = '', password = '']) => ({
      role,
      email,
      password,
    }),
  )
}
