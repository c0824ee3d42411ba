// npm run bench -- pages
import { join } from 'node:path'
import { thisMachine } from '../engine/results.js'
import { median, printTable } from '../table.js'
import { buildBareNext } from './bare-next.js'
import { large } from './large.js'
import { answersPerSecond, type Target } from './load.js'
import { writeResults, type Line } from './results.js'
import { repository, startServer } from './server.js'
import { noncesOf, repeatStatus, sizeOf, type PageSize } from './sizes.js'
import { pathOf, readPublicKey, starterPages, writeStore } from './store.js'

const machine = thisMachine()
const pages = await starterPages()
const folder = join(repository, 'var', 'bench', 'web-store')
const article = '/articles/heat-and-cold'
const rounds = 5
const roundMs = 2000

const environment = {
  CONTENT_STORE_DIR: folder,
  RELEASE_PUBLIC_KEY: await readPublicKey(),
  // Nobody answers there: the site lives on what it has on disk.
  CMS_URL: 'http://127.0.0.1:9',
}
const startSite = () =>
  startServer({
    folder: join(repository, 'apps', 'web'),
    port: 3330,
    healthPath: '/healthz',
    env: { ...environment, WEB_URL: 'http://127.0.0.1:3330' },
  })

say('the bare Next app')
await writeStore(folder, pages)
const site = await startSite()
const lines: Line[] = []
try {
  const html = await (await fetch(site.url + article)).text()
  const bare = await startServer({
    folder: await buildBareNext(html.length),
    port: 3331,
    healthPath: '/',
  })
  try {
    say('sizes')
    const sizes: PageSize[] = []
    for (const page of pages) sizes.push(await sizeOf(site.url, pathOf(page)))
    const bareSize = await sizeOf(bare.url, '/')
    lines.push(...sizeLines(sizes, bareSize))
    say('answers per second')
    lines.push(...(await speedLines(site.url, bare.url)))
  } finally {
    await bare.stop()
  }
} finally {
  await site.stop()
}
say('ten thousand articles more')
lines.push(...(await large({ folder, pages, startSite })))
printTable(
  'Pages',
  lines.map(({ what, beside, measured, budget, isMet }) => ({
    what: beside === '' ? what : `${what} (${beside})`,
    measured,
    budget,
    isWithin: isMet,
  })),
)
await writeResults(machine, lines)
say('written to bench/results and README.md')

function sizeLines(sizes: readonly PageSize[], bare: PageSize): readonly Line[] {
  const articles = sizes.filter(({ path }) => path.startsWith('/articles/'))
  const largest = [...articles].toSorted((a, b) => b.reading - a.reading)[0]
  const scripts = Math.max(...sizes.map((size) => size.scripts))
  return [
    {
      what: 'HTML and CSS of the largest article, Brotli',
      beside: largest?.path ?? '',
      measured: `${((largest?.reading ?? 0) / 1000).toFixed(2)} kB`,
      budget: '≤ 16 kB',
      isMet: (largest?.reading ?? Infinity) <= 16_000,
    },
    {
      what: 'Scripts of a reading page, gzip',
      beside: `bare Next: ${(bare.scripts / 1000).toFixed(1)} kB`,
      measured: `${(scripts / 1000).toFixed(2)} kB`,
      budget: '≤ 6 kB',
      isMet: scripts <= 6000,
    },
  ]
}

async function speedLines(siteUrl: string, bareUrl: string): Promise<readonly Line[]> {
  const status = await repeatStatus(siteUrl + article)
  const nonces = await noncesOf(`${siteUrl}/advice`, 20)
  const ours = (encoding: string): Target => ({ name: 'ours', url: siteUrl + article, encoding })
  const bare = (encoding: string): Target => ({ name: 'bare', url: `${bareUrl}/`, encoding })
  return [
    {
      what: 'A second visit of an article',
      beside: '',
      measured: `status ${status}`,
      budget: '304',
      isMet: status === 304,
    },
    {
      what: 'Nonces in 20 answers of the questionnaire',
      beside: '',
      measured: `${nonces.size} different`,
      budget: '20',
      isMet: nonces.size === 20 && !nonces.has(''),
    },
    await contest('Answers per second, not compressed', ours('identity'), bare('identity')),
    await contest(
      'Answers per second, compressed (Brotli; bare Next: gzip)',
      ours('br'),
      bare('gzip'),
    ),
  ]
}

/** They take turns, so that both meet the same load of the machine. */
async function contest(what: string, ours: Target, bare: Target): Promise<Line> {
  const speeds: (readonly [number, number])[] = []
  await answersPerSecond(ours, 500)
  await answersPerSecond(bare, 500)
  for (let round = 0; round < rounds; round += 1)
    speeds.push([await answersPerSecond(ours, roundMs), await answersPerSecond(bare, roundMs)])
  const ratio = median(speeds.map(([one, other]) => one / other))
  return {
    what,
    beside: `bare Next, static page of the same size: ${median(speeds.map(([, other]) => other)).toFixed(0)}/s`,
    measured: `${median(speeds.map(([one]) => one)).toFixed(0)}/s, ${ratio.toFixed(2)} ×`,
    budget: '≥ 0.8 ×',
    isMet: ratio >= 0.8,
  }
}

function say(what: string): void {
  console.log(`  ${(performance.now() / 1000).toFixed(0).padStart(3)} s  ${what}`)
}
