import { generateKeyPair } from '@unknot/advice-engine/snapshot'
import { sealedReleaseSchema, type KnowledgeBase, type PageDocument } from '@unknot/content-schema'
import { documentKey } from '../library-state'
import { replaceState } from '../store'
import { envelopeOf, exampleSettings, liveEntry, sealExample } from './small-library'

type Library = {
  readonly documents: readonly PageDocument[]
  /** Null while no release is live. */
  readonly knowledgeBase?: KnowledgeBase | null
}

/** Puts a small library in place, as if the CMS had sent it. */
export async function publishLibrary({ documents, knowledgeBase = null }: Library): Promise<void> {
  const envelopes = documents.map((document) => envelopeOf(document, '1'))
  const release =
    knowledgeBase === null
      ? null
      : sealedReleaseSchema.parse(await sealExample(await generateKeyPair(), 1, knowledgeBase))
  replaceState({
    manifest: {
      schemaVersion: 1,
      sequence: 1,
      entries: envelopes.map(liveEntry),
      count: envelopes.length,
      release: release?.manifest.hash ?? null,
      settingsVersion: '1',
    },
    documents: new Map(envelopes.map((it) => [documentKey(it.document.kind, it.document.id), it])),
    release,
    settings: exampleSettings(),
    settingsVersion: '1',
  })
}
