// Runs a TypeScript file of the CMS: `node --conditions=production run.mjs src/prepare.ts`. It is bundled first, which
// takes a tenth of a second, and then run by Node without a loader. The condition matters: otherwise each package of
// Lexical waits for an import of its own while it is loaded, and on Node 20 some of these waits never end (code 13).
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const [entry] = process.argv.slice(2)
if (entry === undefined) throw new Error('Name a script, such as: node run.mjs src/prepare.ts')
const name = basename(entry, '.ts')
await import(pathToFileURL(join(await bundle(entry), `${name}.mjs`)).href)

/** The folder of the bundled script, named after what is in it. @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = buildSync({
    absWorkingDir: import.meta.dirname,
    entryPoints: [entry],
    bundle: true,
    // What is imported when it is needed stays in a file of its own: most runs of prepare.ts need no Payload.
    splitting: true,
    write: false,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  const hash = createHash('sha256')
  for (const { hash: part } of outputFiles) hash.update(part)
  const folder = join(import.meta.dirname, 'dist', `${name}-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  // Renamed when it is whole: another process may run the same script.
  const unfinished = `${folder}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  for (const { path, contents } of outputFiles) {
    await writeFile(join(unfinished, basename(path)), contents)
  }
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
  return folder
}
