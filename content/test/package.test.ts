import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { folder as content } from './starter-corpus.js'

/** The package as npm users get it: packed, and unpacked where nothing else is but what it depends on. */
const root = join(content, '..')
const exact = { publint: '0.3.25', '@arethetypeswrong/cli': '0.18.5' } as const
const packSchema = z.array(
  z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
)

let folder: string
let project: string
let tarball: string
let contents: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unknot-knowledge-'))
  project = join(folder, 'project')
  await mkdir(join(project, 'node_modules'), { recursive: true })
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  await symlink(join(root, 'node_modules/zod'), join(project, 'node_modules/zod'))
  await install('packages/advice-engine', '@unknot/advice-engine')
  await install('packages/content-schema', '@unknot/content-schema')
  const packed = await install('content', '@unknot/knowledge')
  tarball = packed.tarball
  contents = packed.contents
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('holds the corpus, the release, what reads them, and no tool of ours', () => {
    const places = new Set(contents.map((path) => path.split('/')[0]))
    expect([...places].toSorted()).toEqual([
      'README.md',
      'articles',
      'conditions',
      'dist',
      'evidence.md',
      'package.json',
      'questions',
      'references',
      'release',
      'rules',
      'treatments',
      'verify-decisions.json',
      'vignettes',
    ])
    const built = contents.filter((path) => /^(dist|release)\//.test(path))
    expect(built.filter((path) => !path.endsWith('.map')).toSorted()).toEqual([
      'dist/corpus.d.ts',
      'dist/corpus.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/knowledge-base.d.ts',
      'dist/knowledge-base.js',
      'release/public-key.txt',
      'release/release-1.d.ts',
      'release/release-1.json',
    ])
  })

  it('is clean for publint', () => {
    expect(npmExec('publint', ['publint', tarball, '--strict'])).toContain('All good!')
  })

  // JSON has a default export and nothing else; this tool takes it for CommonJS where a bundler reads it.
  it.each([
    ['.', []],
    ['release-1', ['--ignore-rules', 'false-export-default']],
  ])('is clean for are-the-types-wrong: %s', (entrypoint, ignored) => {
    const args = ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji']
    const said = npmExec('@arethetypeswrong/cli', [
      ...args,
      ...ignored,
      '--entrypoints',
      entrypoint,
    ])
    expect(said).toContain('node16 (from ESM): OK (ESM)')
  })

  it('works where it is installed', async () => {
    await writeFile(join(project, 'use.mjs'), `${imports}\nconsole.log(advise().careLevel)`)
    expect(run(process.execPath, ['--disable-warning=ExperimentalWarning', 'use.mjs'])).toEqual({
      status: 0,
      said: 'emergency\n',
    })
  })
})

describe('the types of @unknot/knowledge/release-1', () => {
  it.each([
    ['nodenext', 'nodenext', []],
    ['nodenext', 'nodenext', ['--resolveJsonModule']],
    ['esnext', 'bundler', []],
    ['esnext', 'bundler', ['--resolveJsonModule']],
  ])('are those of a sealed release under %s, %s %s', async (module, resolution, more) => {
    await writeFile(join(project, 'use.ts'), `${imports}\n${typed}`)
    await writeFile(join(project, 'wrong.ts'), `${imports}\nexport const n: string = release.kin`)
    const options = [...more, '--module', module, '--moduleResolution', resolution]
    const { status, said } = compile(options, 'use.ts')
    expect({ status, said: said.replaceAll(/.*node_modules.*\.d\.ts\n/g, '') }).toEqual({
      status: 0,
      said: expect.stringContaining('use.ts'),
    })
    expect(said).toContain('release/release-1.d.ts')
    expect(said).not.toContain('release-1.json')
    expect(compile(options, 'wrong.ts').said).toContain("Property 'kin' does not exist")
  })
})

const imports = `
import { compile } from '@unknot/advice-engine'
import release from '@unknot/knowledge/release-1' with { type: 'json' }
export const advise = () =>
  compile(release.knowledgeBase).advise({ 'saddle-numbness': 'yes' }, { today: '2026-11-24' })
`

const typed = `
import type { SealedRelease } from '@unknot/advice-engine/snapshot'
import { loadCorpus, toKnowledgeBase } from '@unknot/knowledge'
export const sealed: SealedRelease = release
export const kind: 'release' = release.kind
export const load = async (folder: string) => toKnowledgeBase(await loadCorpus(folder))
`

/** What the compiler says of a file, with the files that it read. */
function compile(options: readonly string[], file: string) {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  const tsc = join(dirname(typescript), 'bin/tsc')
  const strict = '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck false'.split(' ')
  const alone = '--target es2023 --lib es2023,dom --ignoreConfig --listFiles'.split(' ')
  return run(process.execPath, [tsc, ...strict, ...alone, ...options, file])
}

function run(command: string, args: readonly string[]) {
  const { status, stdout } = spawnSync(command, [...args], { cwd: project, encoding: 'utf8' })
  return { status, said: stdout }
}

/** Packs a package and unpacks it into the project. */
async function install(path: string, name: string) {
  const said = npm(
    ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder],
    join(root, path),
  )
  const [packed] = packSchema.parse(JSON.parse(said.replace(/^[^[]*/s, '')))
  const packedTo = join(folder, packed?.filename ?? '')
  const target = join(project, 'node_modules', name)
  await mkdir(target, { recursive: true })
  execFileSync('tar', ['-xzf', packedTo, '-C', target, '--strip-components=1'])
  return { tarball: packedTo, contents: (packed?.files ?? []).map((file) => file.path) }
}

function npmExec(name: keyof typeof exact, args: readonly string[]): string {
  return npm(['exec', '--yes', `--package=${name}@${exact[name]}`, '--', ...args], folder)
}

function npm(args: readonly string[], cwd: string): string {
  const env = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '0', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync('npm', [...args], { cwd, env, encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`npm ${args.join(' ')} failed.\n${stdout}\n${stderr}`)
}
