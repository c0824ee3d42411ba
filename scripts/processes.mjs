// Running steps with their elapsed time, and long-lived processes that end together.
import { spawn } from 'node:child_process'
import { StartProblem } from './machine.mjs'

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, isQuiet?: boolean }} RunOptions */

/** Seconds since `start`, such as "4.2 s". @param {number} start */
export const elapsed = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`

/** Prints what is going on, and how long it took. @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>} */
export async function step(name, work) {
  const start = performance.now()
  const pulse = setInterval(() => console.log(`  … ${name} (${elapsed(start)})`), 15_000)
  try {
    const result = await work()
    console.log(`  ✔ ${name} (${elapsed(start)})`)
    return result
  } finally {
    clearInterval(pulse)
  }
}

/** Runs a program to its end and gives its output; a failure shows the last lines. @param {string} command @param {readonly string[]} args @param {RunOptions} [options] */
export async function run(command, args, options = {}) {
  const { code, output, stdout } = await runToEnd(command, args, options)
  if (code === 0) return stdout
  const tail = output.trimEnd().split('\n').slice(-25).join('\n')
  throw new StartProblem(`${[command, ...args].join(' ')} ended with code ${code}.\n${tail}`)
}

/** Programs of steps that have not ended. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Ends the programs of steps that have not ended: nobody waits for them any more. */
export function endSteps() {
  for (const child of running) child.kill('SIGTERM')
}

/** @param {string} command @param {readonly string[]} args @param {RunOptions} [options] @returns {Promise<{ code: number, output: string, stdout: string }>} */
export function runToEnd(command, args, { cwd, env, isQuiet = true } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk)
      output += String(chunk)
      if (!isQuiet) process.stdout.write(chunk)
    })
    child.stderr.on('data', (chunk) => {
      output += String(chunk)
      if (!isQuiet) process.stderr.write(chunk)
    })
    running.add(child)
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output, stdout })
    })
  })
}

/** Starts a server in a process group of its own, so that it can be ended whole. @param {string} name @param {readonly string[]} args @param {{ cwd: string, env: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options */
export function startServer(name, args, { cwd, env, onLine }) {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  /** @type {string[]} */
  const lastLines = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      for (const line of String(chunk).split('\n').filter(Boolean)) {
        lastLines.push(line)
        if (lastLines.length > 20) lastLines.shift()
        onLine?.(`[${name}] ${line}`)
      }
    })
  }
  const ended = new Promise((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  )
  return { name, child, ended, lastLines }
}

/** @typedef {ReturnType<typeof startServer>} Server */

/** Ends servers: asks first, then insists after five seconds. @param {readonly Server[]} servers */
export async function stopServers(servers) {
  await Promise.all(servers.map(stopServer))
}

/** @param {Server} server */
async function stopServer({ child, ended }) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  signalGroup(child.pid, 'SIGTERM')
  const insist = setTimeout(
    () => child.pid !== undefined && signalGroup(child.pid, 'SIGKILL'),
    5_000,
  )
  await ended
  clearTimeout(insist)
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // The group has ended already.
  }
}

/** Waits until an address answers 200. @param {string} url @param {Server} server @param {number} timeoutMs */
export async function waitUntilHealthy(url, server, timeoutMs) {
  const start = performance.now()
  let isOver = false
  void server.ended.then(() => (isOver = true))
  while (performance.now() - start < timeoutMs) {
    if (isOver)
      throw new StartProblem(
        `The ${server.name} stopped while starting:\n${server.lastLines.join('\n')}`,
      )
    if (await answers(url)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new StartProblem(
    `The ${server.name} did not answer at ${url} within ${timeoutMs / 1000} s:\n${server.lastLines.join('\n')}`,
  )
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
