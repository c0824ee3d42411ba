import { buildIndex, compile, type PrebuiltIndex } from '@unknot/advice-engine'
import { generateKeyPair, hashKnowledgeBase, seal } from '@unknot/advice-engine/snapshot'
import { describe, expect, it } from 'vitest'
import { sealExample } from './testing/small-library'
import { trustRelease } from './trusted-release'

async function trustWith(change: (index: PrebuiltIndex) => PrebuiltIndex) {
  const keys = await generateKeyPair()
  const { knowledgeBase, manifest } = await sealExample(keys)
  const built = buildIndex(
    compile(knowledgeBase, { release: await hashKnowledgeBase(knowledgeBase) }),
  )
  const { number, note, sealedAt, isCheckedByClinician } = manifest
  const about = { number, note, sealedAt, isCheckedByClinician }
  const { privateKey } = keys
  const sealed = await seal({ knowledgeBase, index: change(built), ...about, privateKey })
  return trustRelease(JSON.parse(JSON.stringify(sealed)), keys.publicKey)
}

describe('trustRelease', () => {
  it('accepts a release without an index', async () => {
    const keys = await generateKeyPair()
    expect(await trustRelease(await sealExample(keys), keys.publicKey)).toMatchObject({
      outcome: 'ok',
    })
  })

  it('accepts a release with the index of its knowledge base', async () => {
    expect(await trustWith((index) => index)).toMatchObject({ outcome: 'ok' })
  })

  it('refuses one that was sealed with another index', async () => {
    const trusted = await trustWith((index) => ({
      ...index,
      questions: index.questions.map((question) => ({ ...question, isDangerSign: false })),
    }))
    expect(trusted).toMatchObject({
      outcome: 'problem',
      problem: expect.stringContaining('compiles to another index'),
    })
  })
})
