import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import * as cdsHooks from './cds-hooks/index.js'
import * as engine from './index.js'
import * as core from './core/index.js'
import * as diff from './lab/diff/index.js'
import * as testkit from './lab/testkit/index.js'
import * as verify from './lab/verify/index.js'
import * as snapshot from './snapshot/index.js'
import * as words from './words/index.js'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const releaseFolder = new URL('../../../content/release/', import.meta.url)
const readRelease = (name: string) => readFile(new URL(name, releaseFolder), 'utf8')

/** What the examples import. */
const modules: Readonly<Record<string, object>> = {
  '@unknot/advice-engine': engine,
  '@unknot/advice-engine/cds-hooks': cdsHooks,
  '@unknot/advice-engine/core': core,
  '@unknot/advice-engine/diff': diff,
  '@unknot/advice-engine/snapshot': snapshot,
  '@unknot/advice-engine/testkit': testkit,
  '@unknot/advice-engine/verify': verify,
  '@unknot/advice-engine/words': words,
  '@unknot/knowledge/release-1': { default: JSON.parse(await readRelease('release-1.json')) },
  'node:fs/promises': { readFile: readRelease },
}

const examples = [...readme.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = '', printed = '']) => ({ name: code.split('\n')[0] ?? '', code, printed }),
)

describe('README.md', () => {
  it.each(examples)(
    'holds an example that prints what it says: $name',
    async (example) => {
      expect(await run(example.code)).toBe(example.printed)
    },
    30_000,
  )

  it('holds an example of every import, and none that is not run', () => {
    const imported = new Set(
      examples.flatMap(({ code }) => importsOf(code)).map(({ from }) => from),
    )
    expect(Object.keys(modules).filter((name) => !imported.has(name))).toEqual([])
    expect(examples).toHaveLength(readme.split('```js').length - 1)
  })

  it('begins with an example of at most ten lines', () => {
    const lines = (examples[0]?.code ?? '').split('\n').filter((line) => line !== '')
    expect(lines.length).toBeLessThanOrEqual(10)
  })

  it('names every import that the package has', async () => {
    const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
    const { exports } = JSON.parse(text) as { readonly exports: object }
    const paths = Object.keys(exports).filter((path) => !path.endsWith('.json'))
    const names = paths.map((path) => `\`@unknot/advice-engine${path.slice(1)}\``)
    expect(names.filter((name) => !readme.includes(name))).toEqual([])
  })

  it('says what it is for, and that no clinician has checked it', () => {
    expect(readme.replaceAll('\n', ' ')).toMatch(/not a diagnosis, not a medical device/)
    expect(readme.replaceAll('\n', ' ')).toMatch(/not been checked by a clinician yet/)
  })
})

function importsOf(code: string) {
  return [...code.matchAll(/^import (?:\{ (.*) \}|(\w+)) from '([^']+)'.*$/gm)].map(
    ([, names = '', whole = '', from = '']) => ({
      from,
      names: whole === '' ? names.split(', ').map((name) => [name, name]) : [[whole, 'default']],
    }),
  )
}

/** Runs an example as it stands, and gives what it prints. */
async function run(code: string): Promise<string> {
  const printed: string[] = []
  const console = {
    log: (...values: readonly unknown[]) => printed.push(`${values.map(String).join(' ')}\n`),
  }
  const scope = new Map<string, unknown>([['console', console]])
  for (const { from, names } of importsOf(code)) {
    for (const [name = '', exported = ''] of names) {
      const found: unknown = Reflect.get(modules[from] ?? {}, exported)
      expect(found, `${exported} of ${from}`).toBeDefined()
      scope.set(name, found)
    }
  }
  const body = `return (async () => {\n${code.replaceAll(/^import .*$/gm, '')}\n})()`
  // oxlint-disable-next-line typescript/no-implied-eval -- the example of the README, run as it stands
  await new Function(...scope.keys(), body)(...scope.values())
  return printed.join('')
}
