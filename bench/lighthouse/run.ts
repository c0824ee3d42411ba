// npm run bench -- lighthouse
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownTable } from '../engine/markdown-table.js'
import { thisMachine } from '../engine/results.js'
import { repository, startServer } from '../pages/server.js'
import { readPublicKey, starterPages, writeStore } from '../pages/store.js'
import { auditPage, categories, type Audit } from './audit.js'
import { installLighthouse, lighthouseVersion } from './package.js'

const runs = 3
const kinds = [
  '/',
  '/articles',
  '/articles/knots-in-the-back',
  '/treatments',
  '/treatments/heat',
  '/treatments/compare',
  '/conditions/muscle-knots',
  '/exercises/levator-stretch',
  '/muscles/upper-trapezius',
  '/glossary',
  '/glossary/taut-band',
  '/fact-checks',
  '/fact-checks/relief-in-seven-seconds',
  '/references',
  '/references/r44',
  '/topics',
  '/body/low-back',
  '/search?q=knots+in+back',
  '/about',
  '/privacy',
  '/advice',
]

const machine = thisMachine()
const folder = join(repository, 'var', 'bench', 'web-store')
await writeStore(folder, await starterPages())
const program = await installLighthouse()
const site = await startServer({
  folder: join(repository, 'apps', 'web'),
  port: 3330,
  healthPath: '/healthz',
  env: {
    CONTENT_STORE_DIR: folder,
    RELEASE_PUBLIC_KEY: await readPublicKey(),
    CMS_URL: 'http://127.0.0.1:9',
    WEB_URL: 'http://127.0.0.1:3330',
  },
})
const found: (readonly [string, Audit])[] = []
try {
  for (const path of kinds) {
    const audit = await auditPage(program, site.url + path, runs)
    found.push([path, audit])
    console.log(`  ${Object.values(audit.scores).join(' / ')}  ${path}  ${audit.lost.join(', ')}`)
  }
} finally {
  await site.stop()
}

const table = markdownTable(
  ['Page', 'Performance', 'Accessibility', 'Best practices', 'SEO', 'Lost points'],
  found.map(([path, { scores, lost }]) => [
    path,
    ...categories.map((name) => String(scores[name])),
    lost.join('; '),
  ]),
  [1, 2, 3, 4],
)
const results = new URL('../results/', import.meta.url)
await mkdir(results, { recursive: true })
await writeFile(
  new URL('lighthouse.md', results),
  `# Lighthouse ${lighthouseVersion}, mobile, median of ${runs}\n\nMeasured on ${machine} Written by \`npm run bench -- lighthouse\`.\n\n${table}\n`,
)
