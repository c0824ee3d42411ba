// Builds the scripts of our own that pages load: src/search/browser → public/unknot. Pages work without them.
import { join } from 'node:path'
import { build } from 'esbuild'

const source = join(import.meta.dirname, 'src/search/browser')

await build({
  entryPoints: {
    'search-box': join(source, 'main.ts'),
    'search-engine': join(source, 'engine.ts'),
  },
  outdir: join(import.meta.dirname, 'public/unknot'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
})
