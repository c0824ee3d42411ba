import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { KnowledgeBase } from '@unknot/advice-engine'
import { build } from 'esbuild'
import { z } from 'zod'
import { median } from '../table.js'

const scripts = ['json-rules', 'verify'] as const
const folder = fileURLToPath(new URL('../../var/bench/fresh/', import.meta.url))
const timesSchema = z.array(z.number()).min(1)

/** Runs a script of `fresh/` again and again, each time in a process of its own. */
export type InFreshProcess = (script: (typeof scripts)[number]) => Promise<readonly number[]>

/** Bundles the scripts, so that no loader of TypeScript takes part in what they measure. */
export async function freshProcesses(
  knowledgeBase: KnowledgeBase,
  times: number,
): Promise<InFreshProcess> {
  await mkdir(folder, { recursive: true })
  const given = `${folder}knowledge-base.json`
  await writeFile(given, JSON.stringify(knowledgeBase))
  await bundle()
  return async (script) => {
    const runs: (readonly number[])[] = []
    for (let run = 0; run < times; run += 1) {
      const file = `${folder}${script}.mjs`
      const { stdout } = await promisify(execFile)(process.execPath, [file, given])
      runs.push(timesSchema.parse(JSON.parse(stdout)))
    }
    return (runs[0] ?? []).map((_time, place) => median(runs.map((run) => run[place] ?? 0)))
  }
}

async function bundle(): Promise<void> {
  await build({
    entryPoints: scripts.map((script) =>
      fileURLToPath(new URL(`fresh/${script}.ts`, import.meta.url)),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // Packages in CommonJS ask for modules of Node in its own way.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url)",
    },
  })
}
