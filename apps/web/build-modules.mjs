// Builds the scripts of our own that pages load: src/**/browser → public/unknot. Pages work without them.
import { join } from 'node:path'
import { build } from 'esbuild'

const source = join(import.meta.dirname, 'src')

await build({
  entryPoints: {
    country: join(source, 'layout/CountryChoice/browser/main.ts'),
    exercises: join(source, 'library/exercise/browser/main.ts'),
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
})
