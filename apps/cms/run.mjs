// Runs a TypeScript file of the CMS: `node --conditions=production run.mjs src/prepare.ts`. It is bundled first, which
// takes a tenth of a second, and then run by Node without a loader. The condition matters: otherwise each package of
// Lexical waits for an import of its own while it is loaded, and on Node 20 some of these waits never end (code 13).
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const [entry] = process.argv.slice(2)
if (entry === undefined) throw new Error('Name a script, such as: node run.mjs src/prepare.ts')
await import(pathToFileURL(await bundle(entry)).href)

/** The script in one file, named after what is in it. @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  const text = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const folder = join(import.meta.dirname, 'dist')
  const file = join(folder, `${basename(entry, '.ts')}-${hash}.mjs`)
  if (existsSync(file)) return file
  await mkdir(folder, { recursive: true })
  // Renamed when it is whole: another process may run the same script.
  await writeFile(`${file}.${process.pid}`, text)
  await rename(`${file}.${process.pid}`, file)
  return file
}
