import type { PrebuiltIndex } from '../core/prebuilt-index.js'
import type { KnowledgeBase } from '../knowledge-base.js'

/** What a release says of itself. */
export type ReleaseManifest = {
  readonly schemaVersion: 1
  /** Counts up from 1. */
  readonly number: number
  /** What changed, for readers and reviewers. */
  readonly note: string
  /** ISO date and time at which it was sealed. */
  readonly sealedAt: string
  /** SHA-256 of the canonical JSON of `knowledgeBase`, in lower case hexadecimal. */
  readonly hash: string
  /** SHA-256 of the canonical JSON of `index`, where the release has one. */
  readonly indexHash?: string | undefined
  /** False until a clinician has signed it. */
  readonly isCheckedByClinician: boolean
}

/** A sealed release: the knowledge base, what it says of itself, and the signature over that. */
export type SealedRelease = {
  readonly kind: 'release'
  readonly manifest: ReleaseManifest
  readonly knowledgeBase: KnowledgeBase
  /** What compiling it finds out, for `load` of `@unknot/advice-engine/core`; sealed with it. */
  readonly index?: PrebuiltIndex | undefined
  /** Ed25519 over the canonical JSON of `manifest`, base64. */
  readonly signature: string
  /** Raw Ed25519 public key, base64. Trust it only if it is one you know. */
  readonly publicKey: string
}

/** Why a sealed release is refused. */
export type SnapshotProblem = {
  readonly code:
    | 'snapshot/malformed'
    | 'snapshot/truncated'
    | 'snapshot/wrong-version'
    | 'snapshot/hash-mismatch'
    | 'snapshot/index-mismatch'
    | 'snapshot/wrong-key'
    | 'snapshot/bad-signature'
    | 'snapshot/invalid-public-key'
    | 'snapshot/ed25519-unsupported'
  readonly message: string
}
