import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentKey, type LibrarySources } from './library-state'
import { loadStore, saveStore } from './saved-store'
import { exampleKnowledgeBase, liveEntry, smallLibrary } from './testing/small-library'

let folder: string
let sources: LibrarySources
let publicKey: string

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  folder = await mkdtemp(join(tmpdir(), 'unknot-store-'))
  const { keys, envelopes, release, settings } = await smallLibrary()
  publicKey = keys.publicKey
  const entries = envelopes.map(liveEntry)
  sources = {
    manifest: {
      schemaVersion: 1,
      sequence: 7,
      entries,
      count: entries.length,
      release: release.manifest.hash,
      settingsVersion: '1',
    },
    documents: new Map(envelopes.map((it) => [documentKey(it.document.kind, it.document.id), it])),
    // Through JSON, as it comes from the CMS.
    release: JSON.parse(JSON.stringify(release)),
    settings,
    settingsVersion: '1',
  }
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const file = (): string => join(folder, 'store.json')

async function damage(change: (text: string) => string): Promise<void> {
  await saveStore(folder, sources)
  await writeFile(file(), change(await readFile(file(), 'utf8')))
}

describe('the saved store', () => {
  it('comes back as it was, and leaves no other file', async () => {
    await saveStore(folder, sources)

    expect(await loadStore(folder, publicKey)).toEqual(sources)
    expect(await readdir(folder)).toEqual(['store.json'])
  })

  it('is nothing where nothing was saved', async () => {
    expect(await loadStore(join(folder, 'none'), publicKey)).toBeNull()
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, 500)],
    ['of another shape', (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":9')],
    ['short of entries', (text: string) => text.replace('"count":3', '"count":2')],
  ])('is refused as a whole when it is %s', async (_name, change) => {
    await damage(change)

    expect(await loadStore(folder, publicKey)).toBeNull()
  })

  it('loses only the document that does not parse', async () => {
    await damage((text) => text.replace('"keyMessages"', '"keyMassages"'))

    const loaded = await loadStore(folder, publicKey)

    expect([...(loaded?.documents.keys() ?? [])]).toEqual([
      'treatment/example-treatment',
      'reference/R01',
    ])
  })

  it('loses a release that was changed on disk, and keeps the pages', async () => {
    const { sign } = exampleKnowledgeBase('Harmless').rules[0] ?? expect.fail()
    await damage((text) => text.replace('An example sign', sign))

    const loaded = await loadStore(folder, publicKey)

    expect(loaded?.release).toBeNull()
    expect(loaded?.documents.size).toBe(3)
  })
})
