import type { KnowledgeBase } from '../knowledge-base.js'
import { toBytes } from './bytes.js'
import { canonicalJson } from './canonical-json.js'
import { sign } from './ed25519.js'
import { hashText } from './hash-text.js'
import type { ReleaseManifest, SealedRelease } from './sealed-release.js'

/** What is sealed, and with which key. */
export type SealOptions = Omit<ReleaseManifest, 'schemaVersion' | 'hash'> & {
  readonly knowledgeBase: KnowledgeBase
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
 * @throws {NotJsonError} @throws {InvalidPrivateKeyError} @throws {CryptoUnsupportedError}
 */
export async function seal(options: SealOptions): Promise<SealedRelease> {
  const { knowledgeBase, number, note, sealedAt, isCheckedByClinician, privateKey } = options
  const hash = await hashKnowledgeBase(knowledgeBase)
  const manifest = { schemaVersion: 1, number, note, sealedAt, hash, isCheckedByClinician } as const
  const { signature, publicKey } = await sign(toBytes(canonicalJson(manifest)), privateKey)
  return { kind: 'release', manifest, knowledgeBase, signature, publicKey }
}
