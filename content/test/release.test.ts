import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIndex, compile } from '@unknot/advice-engine'
import {
  generateKeyPair,
  hashKnowledgeBase,
  open,
  type SealedRelease,
} from '@unknot/advice-engine/snapshot'
import { sealedReleaseSchema } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { toKnowledgeBase } from '../src/knowledge-base.js'
import { sealCorpus, UnfitCorpusError } from '../src/sealed-release.js'
import { corpus, folder, today } from './starter-corpus.js'

const file: unknown = JSON.parse(await readFile(join(folder, 'release/release-1.json'), 'utf8'))
const publicKey = (await readFile(join(folder, 'release/public-key.txt'), 'utf8')).trim()

async function opened(sealed: unknown, key = publicKey): Promise<SealedRelease> {
  const result = await open(sealed, { publicKey: key })
  return result.outcome === 'ok' ? result.value : expect.fail(result.problem.message)
}

describe('the sealed release 1', () => {
  it('opens with the public key that is committed beside it', async () => {
    const { manifest } = await opened(file)
    expect(manifest).toMatchObject({ schemaVersion: 1, number: 1, isCheckedByClinician: false })
    expect(manifest.sealedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('holds what the corpus makes today (else: npm run seal -w content)', async () => {
    const { manifest } = await opened(file)
    const message = 'The corpus changed since it was sealed. Run "npm run seal -w content".'
    expect(manifest.hash, message).toBe(await hashKnowledgeBase(toKnowledgeBase(corpus)))
  })

  it('holds the index that its knowledge base compiles to (else: npm run seal -w content)', async () => {
    const { knowledgeBase, manifest, index } = await opened(file)
    const message = 'The index is missing or old. Run "npm run seal -w content".'
    const built = buildIndex(compile(knowledgeBase, { release: manifest.hash }))
    expect(index, message).toEqual(built)
  })

  it('is a release as the contract describes it', () => {
    expect(sealedReleaseSchema.safeParse(file).error).toBeUndefined()
  })

  it('gives advice that names it', async () => {
    const { knowledgeBase, manifest } = await opened(file)
    const engine = compile(knowledgeBase, { release: manifest.hash })
    const advice = engine.advise({ 'saddle-numbness': 'yes' }, { today })
    expect(advice).toMatchObject({ careLevel: 'emergency', release: manifest.hash })
  })

  it('holds no private key', async () => {
    expect(Object.keys(await opened(file)).toSorted()).toEqual([
      'index',
      'kind',
      'knowledgeBase',
      'manifest',
      'publicKey',
      'signature',
    ])
  })
})

describe('sealCorpus', () => {
  const sealedAt = '2026-11-24T12:00:00.000Z'
  const few = { ...corpus, vignettes: corpus.vignettes.slice(0, 3) }

  it('seals with the key that it is given', async () => {
    const pair = await generateKeyPair()
    const sealed = await sealCorpus(few, { sealedAt, privateKey: pair.privateKey })
    const { manifest, index } = await opened(sealed, pair.publicKey)
    expect(manifest.sealedAt).toBe(sealedAt)
    expect(index?.release).toBe(manifest.hash)
    expect(sealedReleaseSchema.safeParse(sealed).error).toBeUndefined()
  })

  it('seals with a fresh key each time when it is given none', async () => {
    const [one, other] = [await sealCorpus(few, { sealedAt }), await sealCorpus(few, { sealedAt })]
    expect(one.publicKey).not.toBe(other.publicKey)
    expect(one.manifest).toEqual(other.manifest)
  })

  it('refuses a corpus that gives other advice than a vignette expects', async () => {
    const [first] = corpus.vignettes
    const wrong = first === undefined ? [] : [{ ...first, expect: { never: ['snake-oil'] } }]
    const refusal = sealCorpus({ ...corpus, vignettes: wrong }, { sealedAt })
    await expect(refusal).rejects.toThrow(UnfitCorpusError)
    await expect(refusal).rejects.toThrow(/nothing is sealed[^]+"snake-oil" is not a treatment/)
  })
})
