// Generates everything again and fails if a committed file differs; leaves the working tree as it was.
import { execFileSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './environment.mjs'
import { run } from './processes.mjs'

/** Globs of committed files that `npm run generate` writes. */
const generated = [
  'apps/cms/src/payload-types.ts',
  'apps/cms/src/app/(payload)/admin/importMap.js',
  'apps/cms/src/migrations/**',
  'packages/content-schema/json-schema/**',
  'content/rule-evidence-table.md',
  'content/treatment-evidence-table.md',
  'content/readability.md',
  'content/vignette-report.md',
  'docs/provenance.md',
]

const before = await readAll()
await run(process.execPath, [join(root, 'scripts/generate.mjs')], { cwd: root, env: process.env })
const after = await readAll()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
)
for (const file of changed) {
  const text = before.get(file)
  await (text === undefined ? rm(join(root, file)) : writeFile(join(root, file), text))
}
if (changed.length > 0) {
  console.error(
    `These generated files are out of date: ${changed.join(', ')}. Run "npm run generate" and commit the result.`,
  )
  process.exitCode = 1
}

async function readAll() {
  const listed = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', '--', ...generated.map((glob) => `:(glob)${glob}`)],
    { cwd: root, encoding: 'utf8' },
  )
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const file of listed.split('\n').filter(Boolean)) {
    const text = await readFile(join(root, file), 'utf8').catch(() => undefined)
    if (text !== undefined) files.set(file, text)
  }
  return files
}
