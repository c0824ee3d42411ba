import type { PrebuiltIndex } from '../core/prebuilt-index.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { toBytes } from './bytes.js'
import { canonicalJson } from './canonical-json.js'
import { sign } from './ed25519.js'
import { hashText } from './hash-text.js'
import type { ReleaseManifest, SealedRelease } from './sealed-release.js'
import { OtherIndexError } from './snapshot-errors.js'

/** What is sealed, and with which key. */
export type SealOptions = Omit<ReleaseManifest, 'schemaVersion' | 'hash' | 'indexHash'> & {
  readonly knowledgeBase: KnowledgeBase
  /** What `buildIndex` made of it, compiled with the hash of `hashKnowledgeBase` as its release. */
  readonly index?: PrebuiltIndex | undefined
  /** Ed25519 in PKCS #8, base64. */
  readonly privateKey: string
}

/** SHA-256 of the canonical JSON, in lower case hexadecimal. It names the release. */
export async function hashKnowledgeBase(knowledgeBase: KnowledgeBase): Promise<string> {
  return hashText(canonicalJson(knowledgeBase))
}

/**
 * Seals a knowledge base: hashes it and signs what the release says of itself.
 *
 * @throws {NotJsonError} @throws {OtherIndexError} @throws {InvalidPrivateKeyError} @throws {CryptoUnsupportedError}
 */
export async function seal(options: SealOptions): Promise<SealedRelease> {
  const { knowledgeBase, index, number, note, sealedAt, isCheckedByClinician, privateKey } = options
  const hash = await hashKnowledgeBase(knowledgeBase)
  if (index !== undefined && index.release !== hash) throw new OtherIndexError(index.release, hash)
  const said = { schemaVersion: 1, number, note, sealedAt, hash, isCheckedByClinician } as const
  const manifest = index === undefined ? said : { ...said, indexHash: await hashIndex(index) }
  const { signature, publicKey } = await sign(toBytes(canonicalJson(manifest)), privateKey)
  const sealed = { kind: 'release', manifest, knowledgeBase, signature, publicKey } as const
  return index === undefined ? sealed : { ...sealed, index }
}

/** SHA-256 of the canonical JSON of an index, in lower case hexadecimal. */
export async function hashIndex(index: PrebuiltIndex): Promise<string> {
  return hashText(canonicalJson(index))
}
