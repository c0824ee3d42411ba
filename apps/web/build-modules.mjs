// Builds the scripts of our own that pages load: src/**/browser → public/unknot. Pages work without them.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const source = join(import.meta.dirname, 'src')

await build({
  entryPoints: {
    country: join(source, 'layout/CountryChoice/browser/main.ts'),
    'my-plan': join(source, 'plan/browser/main.ts'),
    exercises: join(source, 'library/exercise/browser/main.ts'),
    offline: join(source, 'offline/browser/main.ts'),
    'offline-page': join(source, 'offline/browser/offline-page.ts'),
    worker: join(source, 'offline/browser/worker.ts'),
    'search-box': join(source, 'search/browser/main.ts'),
    'search-engine': join(source, 'search/browser/engine.ts'),
  },
  outdir: join(import.meta.dirname, 'public/unknot'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  // A browser takes a new worker when its text differs; then all kept pages are fetched as this build makes them.
  define: { BUILD: JSON.stringify(await versionOfSource()) },
})

async function versionOfSource() {
  const hash = createHash('sha256')
  const found = await readdir(source, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.toSorted()) hash.update(await readFile(file))
  return hash.digest('base64url').slice(0, 12)
}
