import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Installed only for a bench: 14 MB of native code that nobody needs to start the library. */
export const zenVersion = '0.54.0'

const folder = fileURLToPath(new URL('../../var/bench/peers/', import.meta.url))
const load = createRequire(new URL('../../var/bench/peers/package.json', import.meta.url))

/** The part of `@gorules/zen-engine` that is measured. */
export type Zen = {
  readonly createDecision: (content: object) => {
    readonly evaluate: (facts: object) => Promise<{ readonly result: unknown }>
  }
}

/** Zen's engine, or in words why it cannot be had here. */
export async function loadZen(): Promise<Zen | string> {
  try {
    await install()
    const { ZenEngine } = doorOf(load('@gorules/zen-engine'))
    return new ZenEngine()
  } catch (error) {
    return `it could not be installed or loaded on this machine (${firstLine(error)})`
  }
}

/** Its compiled code on this machine. */
export function zenBinary(): string | null {
  const { platform, arch } = process
  const names = [`${platform}-${arch}-gnu`, `${platform}-${arch}-msvc`, `${platform}-${arch}`]
  for (const name of names) {
    try {
      return load.resolve(`@gorules/zen-engine-${name}`)
    } catch {}
  }
  return null
}

async function install(): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (isInstalled()) return
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]
  const wanted = `@gorules/zen-engine@${zenVersion}`
  await promisify(execFile)('npm', ['install', ...options, wanted], {
    cwd: folder,
    timeout: 60_000,
    shell: process.platform === 'win32',
  })
}

function isInstalled(): boolean {
  try {
    const found: unknown = load('@gorules/zen-engine/package.json')
    return (
      typeof found === 'object' && found !== null && Reflect.get(found, 'version') === zenVersion
    )
  } catch {
    return false
  }
}

type Door = { readonly ZenEngine: new () => Zen }

function doorOf(found: unknown): Door {
  if (!isDoor(found)) throw new Error('It has no ZenEngine.')
  return found
}

function isDoor(found: unknown): found is Door {
  return typeof found === 'object' && found !== null && 'ZenEngine' in found
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
}
