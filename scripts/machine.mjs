// What this machine must offer before anything else can run. Plain Node: nothing is installed yet.
import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'

const oldestNode = [20, 19]

/** A reason to stop that a person can act on; printed without a stack trace. */
export class StartProblem extends Error {
  /** @override */
  name = 'StartProblem'
}

/** @param {string} version such as "20.19.0" */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = oldestNode
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  throw new StartProblem(
    `Unknot needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}. Install a newer Node and start again.`,
  )
}

/** @param {number} port @param {string} what @param {string} setting */
export async function checkPort(port, what, setting) {
  for (const host of ['::', '0.0.0.0']) {
    const problem = await listenOnce(port, host)
    if (problem === 'EADDRINUSE') {
      throw new StartProblem(
        `Port ${port} is taken, and the ${what} needs it. Stop the program that uses it, or set ${setting} in .env to a free port.`,
      )
    }
  }
}

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : 'unknown'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/** @param {string} folder @param {number} needMiB */
export async function checkDisk(folder, needMiB) {
  const { bavail, bsize } = await statfs(folder)
  const freeMiB = Math.floor((bavail * bsize) / 2 ** 20)
  if (freeMiB >= needMiB) return
  throw new StartProblem(
    `The disk is nearly full: ${freeMiB} MiB are free and ${needMiB} MiB are needed. Free some space and start again.`,
  )
}
