import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { markdownTable } from '../engine/markdown-table.js'

export type Line = {
  readonly what: string
  /** What it is compared with; empty where there is nothing. */
  readonly beside: string
  readonly measured: string
  readonly budget: string
  readonly isMet: boolean
}

const results = new URL('../results/', import.meta.url)
const readme = new URL('../../README.md', import.meta.url)
const marked = /(<!-- bench: pages -->\n).*?(\n<!-- end of bench: pages -->)/s

/** Writes the table to `bench/results` and into the README. */
export async function writeResults(machine: string, lines: readonly Line[]): Promise<void> {
  const table = markdownTable(
    ['What', 'Beside', 'Ours', 'Budget', 'Met'],
    lines.map(({ what, beside, measured, budget, isMet }) => [
      what,
      beside,
      measured,
      budget,
      isMet ? 'yes' : '**no**',
    ]),
    [],
  )
  await mkdir(results, { recursive: true })
  const words = `Measured on ${machine} Written by \`npm run bench -- pages\`; what is measured and how: [bench/README.md](../README.md).`
  await writeFile(new URL('pages.md', results), `# The site's pages\n\n${words}\n\n${table}\n`)
  const text = await readFile(readme, 'utf8')
  if (!marked.test(text)) throw new Error('README.md has no place for the results of the bench.')
  await writeFile(readme, text.replace(marked, `$1\n${table}\n\nMeasured on ${machine}\n$2`))
}
