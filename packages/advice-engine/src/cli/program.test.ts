import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { backPain, harmless } from '../testing/back-pain.js'
import { rule } from '../testing/builders.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Each call is a process of its own, and the machine may be busy. */
vi.setConfig({ testTimeout: 30_000 })

let folder: string

/** Compiles the command line as it stands, and writes the files that it is tried on. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unknot-program-'))
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  const options = ['--outDir', join(folder, 'dist'), '--declaration', 'false']
  const compiled = spawnSync(
    process.execPath,
    [join(dirname(typescript), 'bin/tsc'), '-p', 'tsconfig.cli.json', ...options],
    { cwd: packageFolder, encoding: 'utf8' },
  )
  expect(compiled.stdout).toBe('')
  const fever = rule('fever', 'urgent', { kind: 'yes', question: 'fever' })
  const files = {
    'package.json': { type: 'module', version: '1.2.3' },
    'knowledge.json': backPain,
    'cautious.json': { ...backPain, rules: [...backPain.rules, fever] },
    'answers.json': harmless,
  }
  for (const [name, value] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(value, null, 2))
  }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

function unknot(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'dist/cli/unknot.js'), ...args],
    { cwd: folder, input, encoding: 'utf8', timeout: 20_000 },
  )
  return { status, stdout, stderr }
}

describe('the program unknot', () => {
  it('reads files, writes the advice and ends with 0', () => {
    const { status, stdout, stderr } = unknot(['advise', 'knowledge.json', 'answers.json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('SELF-CARE')
  })

  it('reads standard input, with or without a "-"', () => {
    const input = JSON.stringify(harmless)
    const first = unknot(['advise', 'knowledge.json'], input)
    expect(first).toEqual(unknot(['advise', 'knowledge.json', '-'], input))
    expect(first.stdout).toContain('SELF-CARE')
  })

  it('ends with 1 for a finding, and shows no progress where nobody watches', () => {
    const { status, stdout, stderr } = unknot(['diff', 'knowledge.json', 'cautious.json'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(/^DIFFERENT\n/)
  })

  it('ends with 2 for a mistake, which goes to standard error', () => {
    const { status, stdout, stderr } = unknot(['advise', 'gone.json'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('✖ gone.json: there is no such file. Check the path.\n')
  })

  it('tells its version', () => {
    expect(unknot(['--version']).stdout).toBe('1.2.3\n')
  })
})
