import { z } from 'zod'
import { knowledgeBaseSchema } from '../knowledge-base/knowledge-base.schema.js'
import { hashSchema } from './hash.schema.js'
import { prebuiltIndexSchema } from './prebuilt-index.schema.js'

export { hashSchema }

/** What a release says of itself. */
export const releaseManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Counts up from 1. */
  number: z.int().min(1),
  /** What changed, for readers and reviewers. */
  note: z.string().min(1).max(2000),
  /** ISO date and time at which it was sealed. */
  sealedAt: z.iso.datetime(),
  /** SHA-256 of the canonical JSON (RFC 8785) of `knowledgeBase`. */
  hash: hashSchema,
  /** SHA-256 of the canonical JSON of `index`, where the release has one. */
  indexHash: hashSchema.optional(),
  /** False until a clinician has signed it. */
  isCheckedByClinician: z.boolean(),
})
export type ReleaseManifest = z.infer<typeof releaseManifestSchema>

/** A sealed release: the knowledge base, what it says of itself, and the signature over that. */
export const sealedReleaseSchema = z.strictObject({
  kind: z.literal('release'),
  manifest: releaseManifestSchema,
  knowledgeBase: knowledgeBaseSchema,
  /** What compiling it finds out, sealed with it: a shortcut that may be left out. */
  index: prebuiltIndexSchema.optional(),
  /** Ed25519 over the canonical JSON of `manifest`, base64. */
  signature: z.string().min(1),
  /** Raw Ed25519 public key, base64. Trust it only if it is one you know. */
  publicKey: z.string().min(1),
})
export type SealedRelease = z.infer<typeof sealedReleaseSchema>
