import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { median } from '../table.js'
import { ratioOf, type Outcome } from './contest.js'
import { time, type Line } from './lines.js'
import { markdownTable } from './markdown-table.js'
import { plot } from './plot.js'
import { kilobytes, type Size } from './size.js'

/** What a run found. */
export type Results = {
  readonly machine: string
  readonly lines: readonly Line[]
  /** By number of rules. */
  readonly sizes: ReadonlyMap<number, Outcome>
  readonly starter: Outcome
  readonly packageSizes: readonly Size[]
}

const results = new URL('../results/', import.meta.url)
const readme = new URL('../../README.md', import.meta.url)
const marked = /(<!-- bench: engine -->\n).*?(\n<!-- end of bench: engine -->)/s

/** Date, machine in general words, and how busy it is before the run. */
export function thisMachine(): string {
  const [first] = cpus()
  const load = loadavg()[0]?.toFixed(1)
  const date = new Date().toISOString().slice(0, 10)
  return `${date}; ${cpus().length} cores, ${first?.model.trim()}; Node ${process.versions.node}; load before the run ${load}.`
}

/** Writes the table and the plot to `bench/results`, and the short table into the README. */
export async function writeResults(found: Results): Promise<void> {
  await mkdir(results, { recursive: true })
  await writeFile(new URL('engine.svg', results), plot(seriesOf(found.sizes)))
  await writeFile(new URL('engine.md', results), pageOf(found))
  const text = await readFile(readme, 'utf8')
  if (!marked.test(text)) throw new Error('README.md has no place for the results of the bench.')
  const short = `\n${budgetTable(found.lines.filter(({ isInBrief }) => isInBrief))}\n\nMeasured on ${found.machine}\n`
  await writeFile(readme, text.replace(marked, `$1${short}$2`))
}

function pageOf({ machine, lines, sizes, starter, packageSizes }: Results): string {
  const parts = [
    '# The advice engine beside its peers',
    `Measured on ${machine} Written by \`npm run bench -- engine\`; what is measured and how: [bench/README.md](../README.md).`,
    budgetTable(lines),
    '![Time for one reader by number of rules](engine.svg)',
    ...[...sizes].flatMap(([size, outcome]) =>
      sectionOf(`${size.toLocaleString('en-GB')} random rules`, outcome),
    ),
    ...sectionOf('The starter corpus', starter),
    '## Size',
    markdownTable(
      ['What', 'Minified and gzipped', 'Packages'],
      packageSizes.map(({ name, gzipped, packages }) => [
        name,
        kilobytes(gzipped),
        String(packages),
      ]),
      [1, 2],
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

function budgetTable(lines: readonly Line[]): string {
  return markdownTable(
    ['What', 'Beside', 'Ours', 'Ratio', 'Budget', 'Met'],
    lines.map(({ what, anchor, measured, ratio, budget, isMet }) => [
      what,
      anchor,
      measured,
      ratio,
      budget,
      isMet ? 'yes' : '**no**',
    ]),
    [2],
  )
}

function sectionOf(title: string, { peers, times, leftOut, readers }: Outcome): readonly string[] {
  const rows = peers.map(({ name, gives }) => [
    name,
    gives,
    time(median(times.get(name) ?? [])),
    ratioOf(times, name, 'plain closures').toFixed(2),
  ])
  const rounds = times.get('plain closures')?.length
  return [
    `## ${title}`,
    `All named the same rules for ${readers} readers who answered everything. Medians of ${rounds} rounds.`,
    markdownTable(
      ['Engine', 'What it gives', 'One reader', '× closures'],
      rows.toSorted((one, other) => Number(one[3]) - Number(other[3])),
      [2, 3],
    ),
    ...leftOut.map(({ name, why }) => `Left out: ${name}; ${why}.`),
  ]
}

function seriesOf(sizes: Results['sizes']) {
  const names = new Set([...sizes.values()].flatMap(({ peers }) => peers.map(({ name }) => name)))
  return [...names].map((name) => ({
    name,
    points: [...sizes].flatMap(([rules, { times }]) => {
      const list = times.get(name)
      return list === undefined ? [] : [{ rules, micros: median(list) }]
    }),
  }))
}
