import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KnowledgeBase } from '../src/knowledge-base.js'
import { backPain } from '../src/testing/back-pain.js'
import { findChromium, openPlainPage } from './plain-page.js'

/**
 * The built files as they are, in a plain page: no bundler, no import map, and a policy that forbids everything but
 * these files. A page of this site and a clinic's server must advise the same reader in the same way.
 */
const readers = 10_000
const today = '2026-11-24'

const packageFolder = new URL('../', import.meta.url)
const sealedRelease = new URL('../../content/release/release-1.json', packageFolder)
const executablePath = findChromium()

const script = `
import { compile } from './dist/index.js'
import { seededReaders } from './dist/lab/testkit/index.js'
import { generateKeyPair, hashAdvice, openText, seal } from './dist/snapshot/index.js'

export async function hashesOf(knowledgeBase, count, today) {
  const engine = compile(knowledgeBase)
  const hashes = []
  for (const answers of seededReaders(knowledgeBase, count)) hashes.push(hashAdvice(engine.advise(answers, { today })))
  return Promise.all(hashes)
}

export async function sealAndOpen(knowledgeBase) {
  const keys = await generateKeyPair()
  const about = { number: 1, note: 'A release.', sealedAt: today, isCheckedByClinician: false }
  const sealed = await seal({ knowledgeBase, ...about, privateKey: keys.privateKey })
  return (await openText(JSON.stringify(sealed), keys)).outcome
}
const today = '${today}'
globalThis.unknot = { hashesOf, sealAndOpen }
`

let opened: Awaited<ReturnType<typeof openPlainPage>>
let knowledgeBase: KnowledgeBase

describe.skipIf(executablePath === undefined)('Node and Chromium', () => {
  beforeAll(async () => {
    knowledgeBase = await readKnowledge()
    opened = await openPlainPage(executablePath ?? '', fileURLToPath(packageFolder), script)
  }, 30_000)
  afterAll(() => opened.close())

  it(`give equal hashes of the advice for ${readers} readers`, async () => {
    const { page } = opened
    const [there, here] = await Promise.all([
      page.evaluate(
        ([base, count, date]) => {
          const { unknot } = globalThis as unknown as { readonly unknot: Unknot }
          return unknot.hashesOf(base, count, date)
        },
        [knowledgeBase, readers, today] as const,
      ),
      hashesHere(),
    ])
    expect(here).toHaveLength(readers)
    expect(new Set(here).size).toBeGreaterThan(1000)
    expect(there).toEqual(here)
  })

  it('both seal a release and open it again', async () => {
    const { page } = opened
    const outcome = await page.evaluate((base) => {
      const { unknot } = globalThis as unknown as { readonly unknot: Unknot }
      return unknot.sealAndOpen(base)
    }, knowledgeBase)
    expect(outcome).toBe('ok')
  })
})

type Unknot = {
  readonly hashesOf: (base: KnowledgeBase, count: number, today: string) => Promise<string[]>
  readonly sealAndOpen: (base: KnowledgeBase) => Promise<string>
}

/** The built files here, as in the page: sources and built files might differ. */
async function hashesHere(): Promise<readonly string[]> {
  const built = <Module>(path: string): Promise<Module> =>
    import(/* @vite-ignore */ new URL(`dist/${path}`, packageFolder).href)
  const { compile } = await built<typeof import('../src/index.js')>('index.js')
  const { seededReaders } =
    await built<typeof import('../src/lab/testkit/index.js')>('lab/testkit/index.js')
  const { hashAdvice } = await built<typeof import('../src/snapshot/index.js')>('snapshot/index.js')
  const engine = compile(knowledgeBase)
  const hashes: Promise<string>[] = []
  for (const answers of seededReaders(knowledgeBase, readers)) {
    hashes.push(hashAdvice(engine.advise(answers, { today })))
  }
  return Promise.all(hashes)
}

/** The sealed release of this repository where there is one, else the small knowledge base of the tests. */
async function readKnowledge(): Promise<KnowledgeBase> {
  if (!existsSync(sealedRelease)) {
    console.log('There is no sealed release yet: compared on the knowledge base of the tests.')
    return backPain
  }
  const release = JSON.parse(await readFile(sealedRelease, 'utf8')) as {
    knowledgeBase: KnowledgeBase
  }
  return release.knowledgeBase
}
