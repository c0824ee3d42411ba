import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gather } from '../compile/report.js'
import type { Vignette } from '../lab/testkit/index.js'
import { CliError } from './cli-error.js'
import { nameOf, readJson, refuse } from './read-json.js'
import type { Terminal } from './terminal.js'
import { vignetteShape } from './vignette-shape.js'

/** Vignettes from files and folders; each file holds one or a list. @throws {CliError} */
export async function readVignettes(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly Vignette[]> {
  const files = (await Promise.all(paths.map(filesOf))).flat()
  const vignettes: Vignette[] = []
  for (const file of files) {
    const value = await readJson(file, terminal)
    for (const one of Array.isArray(value) ? value : [value]) vignettes.push(parse(one, file))
  }
  if (vignettes.length > 0) return vignettes
  const message = `There is no vignette in ${paths.map(nameOf).join(', ')}. Give a JSON file with vignettes, or a folder of such files.`
  throw new CliError('vignette/none', message)
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (path === '-') return [path]
  const found = await stat(path).catch((cause) => refuse(path, cause))
  if (!found.isDirectory()) return [path]
  const names = await readdir(path).catch((cause) => refuse(path, cause))
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(path, name))
}

function parse(value: unknown, file: string): Vignette {
  const problems = gather((report) => vignetteShape(value, '', report))
  if (problems.length === 0 && isVignette(value)) return value
  const lines = problems.map(({ place, message }) => `✖ ${message}\n  → at ${place}`)
  const message = [`${nameOf(file)}: not a vignette.`, ...lines].join('\n')
  throw new CliError('vignette/malformed', message)
}

/** What the shape left open is checked when it runs. */
function isVignette(value: unknown): value is Vignette {
  return typeof value === 'object' && value !== null
}
