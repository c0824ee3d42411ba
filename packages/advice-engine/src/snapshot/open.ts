import type { Result } from '../result.js'
import { fromBase64, toBytes } from './bytes.js'
import { canonicalJson } from './canonical-json.js'
import { verify } from './ed25519.js'
import { findMalformation, findOtherVersion, isSealedRelease } from './is-sealed-release.js'
import { hashIndex, hashKnowledgeBase } from './seal.js'
import type { SealedRelease, SnapshotProblem } from './sealed-release.js'
import { CryptoUnsupportedError, NotJsonError } from './snapshot-errors.js'

/** Whom to believe. */
export type OpenOptions = {
  /** Raw Ed25519 public key, base64, known from elsewhere than the release. */
  readonly publicKey: string
}

/**
 * Opens a sealed release: checks its version, its shape, the key, the signature and the hash, in this order. The
 * knowledge base inside is checked by `compile`. `openText` takes the text of a release.
 */
export async function open(
  sealed: unknown,
  options: OpenOptions,
): Promise<Result<SealedRelease, SnapshotProblem>> {
  try {
    return await check(sealed, options)
  } catch (error) {
    if (error instanceof CryptoUnsupportedError) {
      return refuse('snapshot/ed25519-unsupported', error.message)
    }
    if (error instanceof NotJsonError) return refuse('snapshot/malformed', error.message)
    throw error
  }
}

async function check(
  sealed: unknown,
  { publicKey }: OpenOptions,
): Promise<Result<SealedRelease, SnapshotProblem>> {
  const otherVersion = findOtherVersion(sealed)
  if (otherVersion !== null) return refuse('snapshot/wrong-version', otherVersion)
  if (!isSealedRelease(sealed)) return refuse('snapshot/malformed', findMalformation(sealed))
  const key = fromBase64(publicKey)
  if (key?.length !== 32) {
    const message = 'The public key to trust is not 32 bytes in base64. Check RELEASE_PUBLIC_KEY.'
    return refuse('snapshot/invalid-public-key', message)
  }
  if (sealed.publicKey !== publicKey) {
    const message = 'The release was sealed with another key than the one trusted here.'
    return refuse('snapshot/wrong-key', message)
  }
  const signature = fromBase64(sealed.signature)
  const signed = toBytes(canonicalJson(sealed.manifest))
  if (signature === null || !(await verify(signed, signature, key))) {
    const message =
      'The signature does not belong to what the release says of itself: it was altered.'
    return refuse('snapshot/bad-signature', message)
  }
  if ((await hashKnowledgeBase(sealed.knowledgeBase)) !== sealed.manifest.hash) {
    const message = 'The knowledge base is not the one that was sealed: its hash differs.'
    return refuse('snapshot/hash-mismatch', message)
  }
  const misfit = await findIndexMisfit(sealed)
  return misfit === null
    ? { outcome: 'ok', value: sealed }
    : refuse('snapshot/index-mismatch', misfit)
}

/** Only an index that was sealed with its knowledge base may stand in for compiling it. */
async function findIndexMisfit({ manifest, index }: SealedRelease): Promise<string | null> {
  const { hash, indexHash } = manifest
  if (index === undefined) {
    return indexHash === undefined
      ? null
      : 'The index that was sealed is missing. Fetch the release again.'
  }
  if (indexHash === undefined) return 'The release has an index that was not sealed: it was added.'
  if ((await hashIndex(index)) !== indexHash) {
    return 'The index is not the one that was sealed: its hash differs.'
  }
  return index.release === hash ? null : 'The index that was sealed is of another knowledge base.'
}

function refuse(
  code: SnapshotProblem['code'],
  message: string,
): Result<SealedRelease, SnapshotProblem> {
  return { outcome: 'problem', problem: { code, message } }
}
