import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './environment.mjs'

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)
const workspaces = [
  'packages/advice-engine',
  'packages/content-schema',
  'content',
  'apps/cms',
  'apps/web',
  'e2e',
]

/** A copy of the repository's fences without its code. @type {string} */
let copy

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'unknot-fences-'))
  for (const file of [
    'package.json',
    'package-lock.json',
    'turbo.json',
    '.oxlintrc.json',
    'tsconfig.base.json',
  ]) {
    cpSync(join(root, file), join(copy, file))
  }
  for (const workspace of workspaces) {
    for (const file of ['package.json', 'turbo.json'])
      cpSync(join(root, workspace, file), join(copy, workspace, file))
  }
  cpSync(
    join(root, 'packages/advice-engine/tsconfig.json'),
    join(copy, 'packages/advice-engine/tsconfig.json'),
  )
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  spawnSync('git', ['init', '-q'], { cwd: copy })
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Runs a tool on the copy with one more file in it. @param {string} file @param {string} text @param {readonly string[]} args */
function runWith(file, text, args, cwd = copy) {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  rmSync(join(copy, file))
  return { status, output: stdout + stderr }
}

describe('the lint fence', () => {
  it.each([
    [
      'packages/advice-engine/src/bad.ts',
      "import { z } from 'zod'\nexport const bad = z.string()\n",
      'no runtime dependency',
    ],
    [
      'packages/advice-engine/src/bad.ts',
      "import { articleSchema } from '@unknot/content-schema'\nexport const bad = articleSchema\n",
      'stands alone',
    ],
    [
      'packages/advice-engine/src/bad.ts',
      'export const bad = () => new Date()\n',
      'Take today as an argument',
    ],
    [
      'packages/content-schema/src/bad.ts',
      "import { compile } from '@unknot/advice-engine'\nexport const bad = compile\n",
      'only import types',
    ],
    [
      'content/src/bad.ts',
      "import { getPayload } from 'payload'\nexport const bad = getPayload\n",
      'The corpus is data',
    ],
    [
      'apps/web/src/library/bad.ts',
      "import { getPayload } from 'payload'\nexport const bad = getPayload\n",
      'over HTTP only',
    ],
    [
      'apps/web/src/library/bad.ts',
      "import { x } from '../advice/x.js'\nexport const bad = x\n",
      'never import each other',
    ],
    [
      'apps/web/src/content/bad.ts',
      "import { x } from '@unknot/cms/x'\nexport const bad = x\n",
      'over HTTP only',
    ],
    [
      'apps/cms/src/bad.ts',
      "import { revalidateTag } from 'next/cache'\nexport const bad = revalidateTag\n",
      'polls the manifest',
    ],
    [
      'e2e/bad.ts',
      "import { loadCorpus } from '@unknot/knowledge'\nexport const bad = loadCorpus\n",
      'what a reader sees',
    ],
  ])('refuses a bad import in %s', (file, text, sentence) => {
    const { status, output } = runWith(file, text, [bin('oxlint/bin/oxlint'), file])
    expect(output).toContain(sentence)
    expect(status).not.toBe(0)
  })

  it('lets content-schema import the types of the engine', () => {
    const text = "import type { Advice } from '@unknot/advice-engine'\nexport type Good = Advice\n"
    const { status, output } = runWith('packages/content-schema/src/good.ts', text, [
      bin('oxlint/bin/oxlint'),
      'packages/content-schema/src/good.ts',
    ])
    expect(output).not.toContain('only import types')
    expect(status).toBe(0)
  })
})

describe('the workspace fence', () => {
  it('accepts the workspaces as they are', () => {
    const { status, output } = runWith('e2e/good.ts', 'export const good = 1\n', [
      bin('turbo/bin/turbo'),
      'boundaries',
    ])
    expect(output).toContain('no issues found')
    expect(status).toBe(0)
  })

  it('refuses a package that is not declared', () => {
    const text = "import { getPayload } from 'payload'\nexport const bad = getPayload\n"
    const { status, output } = runWith('apps/web/src/bad.ts', text, [
      bin('turbo/bin/turbo'),
      'boundaries',
    ])
    expect(output).toContain('payload')
    expect(status).not.toBe(0)
  })

  it('refuses a relative import out of the workspace', () => {
    const text = "import { x } from '../../cms/src/x.js'\nexport const bad = x\n"
    const { status } = runWith('apps/web/src/bad.ts', text, [bin('turbo/bin/turbo'), 'boundaries'])
    expect(status).not.toBe(0)
  })
})

describe("the engine's own types", () => {
  it.each([
    ['document', 'export const bad = document.title\n'],
    ['process', 'export const bad = process.env\n'],
    ['fetch', "export const bad = fetch('/')\n"],
    ['a Node module', "import { readFileSync } from 'node:fs'\nexport const bad = readFileSync\n"],
  ])('do not know %s', (_name, text) => {
    const { status, output } = runWith('packages/advice-engine/src/bad.ts', text, [
      bin('typescript/bin/tsc'),
      '-p',
      'packages/advice-engine',
      '--noEmit',
    ])
    expect(output).toContain('bad.ts')
    expect(status).not.toBe(0)
  })
})
