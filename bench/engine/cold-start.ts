// npx tsx bench/engine/cold-start.ts [--json]: from a parsed release in memory to the first advice, each in a fresh process
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildIndex, compile, type KnowledgeBase } from '@unknot/advice-engine'
import { median } from '../table.js'

/** Milliseconds, medians over the processes. */
export type ColdStart = {
  readonly processes: number
  /** Until the engine is ready, and until it has advised a first reader. */
  readonly withIndex: { readonly load: number; readonly loadAndAdvise: number }
  readonly compiled: { readonly load: number; readonly loadAndAdvise: number }
}

const dist = join(import.meta.dirname, '../../packages/advice-engine/dist')
const release = join(import.meta.dirname, '../../content/release/release-1.json')

/** Runs in a fresh Node without a loader: only the engine is measured. The engine must be built. */
const script = `
import { readFileSync } from 'node:fs'
const [door, file] = process.argv.slice(2)
const { knowledgeBase, index, release } = JSON.parse(readFileSync(file, 'utf8'))
const { load, withMethods, compileChecked } = await import(door)
const start = performance.now()
const engine = load === undefined ? compileChecked(knowledgeBase, { release }) : withMethods(load(knowledgeBase, index, { release }))
const ready = performance.now()
engine.advise({ 'body-site': ['low-back'], 'leg-weakness': 'yes' }, { today: '2026-11-24' })
console.log(JSON.stringify([ready - start, performance.now() - start]))
`

/** Measures in turns, so that what else runs on the machine hits both alike. */
export function measureColdStart(processes = 15): ColdStart {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-cold-start-'))
  try {
    const files = { script: join(folder, 'start.mjs'), input: join(folder, 'input.json') }
    writeFileSync(files.script, script)
    writeFileSync(files.input, JSON.stringify(readInput()))
    const run = (door: string) => startOnce(files.script, join(dist, door), files.input)
    const turns = Array.from({ length: processes }, () => ({
      withIndex: run('core/index.js'),
      compiled: run('index.js'),
    }))
    return {
      processes,
      withIndex: medians(turns.map((turn) => turn.withIndex)),
      compiled: medians(turns.map((turn) => turn.compiled)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readInput() {
  const sealed: { knowledgeBase: KnowledgeBase; manifest: { hash: string } } = JSON.parse(
    readFileSync(release, 'utf8'),
  )
  const { knowledgeBase, manifest } = sealed
  const index = buildIndex(compile(knowledgeBase, { release: manifest.hash }))
  return { knowledgeBase, index, release: manifest.hash }
}

type Times = { readonly load: number; readonly loadAndAdvise: number }

function startOnce(file: string, door: string, input: string): Times {
  const args = [file, pathToFileURL(door).href, input]
  const env = { ...process.env, NODE_OPTIONS: '' }
  const said = execFileSync(process.execPath, args, { encoding: 'utf8', env })
  const [load, loadAndAdvise]: number[] = JSON.parse(said)
  if (load === undefined || loadAndAdvise === undefined) throw new Error(`No times in ${said}`)
  return { load, loadAndAdvise }
}

function medians(times: readonly Times[]): Times {
  return {
    load: median(times.map(({ load }) => load)),
    loadAndAdvise: median(times.map(({ loadAndAdvise }) => loadAndAdvise)),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = measureColdStart()
  const line = (name: string, { load, loadAndAdvise }: Times) =>
    `${name}: ready in ${load.toFixed(2)} ms, first advice after ${loadAndAdvise.toFixed(2)} ms`
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify(found)
      : [
          `Cold start of the engine, median of ${found.processes} fresh processes`,
          line('with a prebuilt index', found.withIndex),
          line('compiled', found.compiled),
        ].join('\n'),
  )
}
