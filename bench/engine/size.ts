import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { z } from 'zod'
import { zenBinary } from './zen-package.js'

/** Bytes of a door with everything behind it, minified and compressed, and how many packages come along. */
export type Size = { readonly name: string; readonly gzipped: number; readonly packages: number }

const manifestSchema = z.looseObject({ dependencies: z.record(z.string(), z.string()).optional() })
const require = createRequire(import.meta.url)

/** What a page takes that asks, advises and explains. */
const pageNeeds = 'load, advise, nextQuestions, whyNot, whatIf, parseAnswers, withMethods'

/** The sizes that are compared. The first is that of the core. */
export async function measureSizes(): Promise<readonly Size[]> {
  const zen = zenBinary()
  return [
    await ours('the core: a sealed release in, advice out', 'load, advise', '/core'),
    await ours("and everything that a reader's page needs", pageNeeds, '/core'),
    await ours('the same without an index, compiling', 'compileChecked', ''),
    await ours('and the checks of a knowledge base that is new', 'compile', ''),
    await ours('and the proofs', 'verify', '/verify'),
    await theirs('json-logic-engine', 'LogicEngine'),
    await theirs('json-rules-engine', 'Engine'),
    ...(zen === null
      ? []
      : [{ name: 'zen-engine, native', gzipped: gzip(await readFile(zen)), packages: 2 }]),
  ]
}

/** Kilobytes as people read them. */
export const kilobytes = (bytes: number): string =>
  `${bytes < 100_000 ? (bytes / 1000).toFixed(1) : Math.round(bytes / 1000).toLocaleString('en-GB')} kB`

async function ours(name: string, door: string, path: string): Promise<Size> {
  const gzipped = await bundled(`export { ${door} } from '@unknot/advice-engine${path}'`)
  return { name: `advice-engine, ${name}`, gzipped, packages: 1 }
}

async function theirs(name: string, door: string): Promise<Size> {
  const packages = new Set<string>()
  await gather(name, packages)
  const gzipped = await bundled(`export { ${door} } from '${name}'`)
  return { name, gzipped, packages: packages.size }
}

async function bundled(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return gzip(outputFiles[0]?.contents ?? new Uint8Array())
}

const gzip = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length

/** A package and all that it depends on. */
async function gather(name: string, found: Set<string>): Promise<void> {
  if (found.has(name)) return
  found.add(name)
  const file = require.resolve.paths(name)?.map((folder) => `${folder}/${name}/package.json`) ?? []
  const { dependencies = {} } = manifestSchema.parse(JSON.parse(await firstOf(file)))
  for (const one of Object.keys(dependencies)) await gather(one, found)
}

async function firstOf(files: readonly string[]): Promise<string> {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text !== null) return text
  }
  throw new Error(`None of these files is there: ${files.join(', ')}`)
}
