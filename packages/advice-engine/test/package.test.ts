import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backPain, harmless } from '../src/testing/back-pain.js'
import { findChromium, openPlainPage } from './plain-page.js'

/** The package as npm users get it: packed from clean sources, and installed where nothing else is. */
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const root = join(packageFolder, '../..')
const exact = { publint: '0.3.25', '@arethetypeswrong/cli': '0.18.5' } as const

let folder: string
let tarball: string
let installed: string
let contents: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unknot-package-'))
  const copy = join(folder, 'packages/advice-engine')
  await cp(packageFolder, copy, {
    recursive: true,
    filter: (path) => !/\/(dist|node_modules|test|\.turbo)$/.test(path),
  })
  await cp(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const [packed] = JSON.parse(
    npm(['pack', '--json', '--silent', '--pack-destination', folder], copy).replace(/^[^[]*/s, ''),
  ) as { readonly filename: string; readonly files: readonly { readonly path: string }[] }[]
  tarball = join(folder, packed?.filename ?? '')
  contents = (packed?.files ?? []).map(({ path }) => path)
  const project = await makeProject('project')
  installed = join(project, 'node_modules/@unknot/advice-engine')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('holds what is built, README, CHANGELOG and LICENSE, and nothing else', () => {
    const others = contents.filter((path) => !/^dist\/[\w/-]+\.(js|d\.ts|js\.map)$/.test(path))
    expect(others.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
    expect(contents.filter((path) => /testing\/|\.test\.|fuzz|oracle/.test(path))).toEqual([])
  })

  it('holds every file that its exports and its command name', async () => {
    const { exports, bin } = JSON.parse(
      await readFile(join(installed, 'package.json'), 'utf8'),
    ) as {
      readonly exports: object
      readonly bin: object
    }
    const named = JSON.stringify([exports, bin]).match(/\.\/[\w./-]+\.(?:js|d\.ts|json)/g) ?? []
    expect(named.length).toBeGreaterThan(10)
    for (const path of named.filter((one) => one.startsWith('./dist'))) {
      expect(contents).toContain(path.slice(2))
    }
  })

  it('brings no other package along', async () => {
    expect(await readdir(join(installed, '../..'))).toEqual([
      '.bin',
      '.package-lock.json',
      '@unknot',
    ])
    expect(await readdir(join(installed, '..'))).toEqual(['advice-engine'])
  })

  it('is clean for publint', () => {
    expect(npmExec('publint', ['publint', tarball, '--strict'])).toContain('All good!')
  })

  it('is clean for are-the-types-wrong', () => {
    const args = ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji']
    // It ends with 1, which throws, for any problem that the profile does not leave out.
    expect(npmExec('@arethetypeswrong/cli', args)).toContain('node16 (from ESM): OK (ESM)')
  })

  it('has a doc comment for every export, which API docs can be made of', () => {
    const copy = join(folder, 'packages/advice-engine')
    // A warning, such as of an export without a comment, ends it with an error, which throws.
    expect(npm(['run', 'docs', '--', '--emit', 'none'], copy)).not.toContain('warning')
  })

  it('has types that need nothing else, by both ways of looking them up', async () => {
    const project = dirname(dirname(dirname(installed)))
    const subpaths = await exportedPaths()
    const lines = subpaths.map((path, index) => `export * as part${index} from '${path}'`)
    await writeFile(join(project, 'use.ts'), `${lines.join('\n')}\n${typedUse}`)
    const tsc = join(
      dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
      'bin/tsc',
    )
    for (const module of ['nodenext', 'esnext']) {
      const resolution = module === 'nodenext' ? 'nodenext' : 'bundler'
      const { stdout } = spawnSync(
        process.execPath,
        [tsc, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2023']
          .concat(['--lib', 'es2023', '--types', '', '--skipLibCheck', 'false', '--ignoreConfig'])
          .concat(['--module', module, '--moduleResolution', resolution, 'use.ts']),
        { cwd: project, encoding: 'utf8' },
      )
      expect(stdout).toBe('')
    }
  })

  it.each(['20', '22', '24'])(
    'works in Node %s: every subpath, and the command',
    async (version) => {
      const project = await makeProject(`node-${version}`)
      const subpaths = await exportedPaths()
      await writeFile(join(project, 'knowledge.json'), JSON.stringify(backPain))
      await writeFile(join(project, 'answers.json'), JSON.stringify(harmless))
      await writeFile(join(project, 'use.mjs'), useOf(subpaths))
      const run = (...args: readonly string[]) => onNode(version, args, project)
      expect(run('use.mjs')).toMatch(
        new RegExp(`^v${version}\\. self-care settled [0-9a-f]{64} ok$`),
      )
      const command = 'node_modules/@unknot/advice-engine/dist/cli/unknot.js'
      expect(run(command, 'advise', 'knowledge.json', 'answers.json')).toContain('SELF-CARE')
      const { status, stderr } = spawnSync(
        join(project, 'node_modules/.bin/unknot'),
        ['advise', 'x'],
        {
          encoding: 'utf8',
          cwd: project,
        },
      )
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining('no such file'),
      })
    },
  )

  const executablePath = findChromium()
  it.skipIf(executablePath === undefined)('works in a plain page', async () => {
    const { page, close } = await openPlainPage(executablePath ?? '', installed, pageScript)
    const said = await page.evaluate(
      ([base, answers]) => {
        const { unknot } = globalThis as unknown as {
          readonly unknot: (...args: unknown[]) => string
        }
        return unknot(base, answers)
      },
      [backPain, harmless] as const,
    )
    await close()
    expect(said).toBe('You can look after this yourself for now.')
  })
})

async function makeProject(name: string): Promise<string> {
  const project = join(folder, 'elsewhere', name)
  await mkdir(project, { recursive: true })
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], project)
  return project
}

async function exportedPaths(): Promise<readonly string[]> {
  const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>
  }
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => `@unknot/advice-engine${path.slice(1)}`)
}

const typedUse = `
import { compile, type Advice, type KnowledgeBase } from '@unknot/advice-engine'
export function first(knowledgeBase: KnowledgeBase): Advice {
  return compile(knowledgeBase).advise({}, { today: '2026-11-24' })
}
`

const useOf = (subpaths: readonly string[]) => `
import { readFileSync } from 'node:fs'
import { compile } from '@unknot/advice-engine'
import { generateKeyPair, hashAdvice, open, seal } from '@unknot/advice-engine/snapshot'

for (const path of ${JSON.stringify(subpaths)}) {
  const names = Object.keys(await import(path))
  if (names.length === 0) throw new Error(path + ' exports nothing')
}
const read = (name) => JSON.parse(readFileSync(name, 'utf8'))
const knowledgeBase = read('knowledge.json')
const advice = compile(knowledgeBase).advise(read('answers.json'), { today: '2026-11-24' })
const keys = await generateKeyPair()
const about = { number: 1, note: 'A release.', sealedAt: '2026-11-24', isCheckedByClinician: false }
const sealed = await seal({ knowledgeBase, ...about, privateKey: keys.privateKey })
const { outcome } = await open(sealed, keys)
const [version] = process.version.split('.', 1)
console.log(version + '.', advice.careLevel, advice.status, await hashAdvice(advice), outcome)
`

const pageScript = `
import { compile } from './dist/index.js'
import { adviceInWords, indexWords } from './dist/words/index.js'
globalThis.unknot = (knowledgeBase, answers) => {
  const advice = compile(knowledgeBase).advise(answers, { today: '2026-11-24' })
  return adviceInWords(indexWords(knowledgeBase), advice).actions.join(' ')
}
`

/** The npm package "node" brings each version. */
function onNode(version: string, args: readonly string[], cwd: string): string {
  return npm(['exec', '--yes', `--package=node@${version}`, '--', 'node', ...args], cwd).trim()
}

function npmExec(name: keyof typeof exact, args: readonly string[]): string {
  return npm(['exec', '--yes', `--package=${name}@${exact[name]}`, '--', ...args], folder)
}

/** Runs npm, and shows what it said if it fails. */
function npm(args: readonly string[], cwd: string): string {
  const env = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '0', NO_COLOR: '1' }
  try {
    return execFileSync('npm', [...args], { cwd, env, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as {
      readonly stdout?: string
      readonly stderr?: string
    }
    throw new Error(`npm ${args.join(' ')} failed.\n${stdout}\n${stderr}`, { cause: error })
  }
}
