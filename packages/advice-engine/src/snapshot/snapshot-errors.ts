import { AdviceEngineError } from '../errors.js'

/** Thrown for a value that has no canonical JSON, such as NaN or undefined. `place` says where. */
export class NotJsonError extends AdviceEngineError {
  override name = 'NotJsonError'
  readonly place: string

  constructor(what: string, place: string) {
    super(
      'snapshot/not-json',
      `${what} at ${place} has no place in JSON. Leave it out or correct it.`,
    )
    this.place = place
  }
}

/** Thrown where this browser or runtime has no WebCrypto with Ed25519. */
export class CryptoUnsupportedError extends AdviceEngineError {
  override name = 'CryptoUnsupportedError'

  constructor(cause?: unknown) {
    super(
      'snapshot/ed25519-unsupported',
      'WebCrypto with Ed25519 is not available here. Use a current browser over HTTPS (or localhost), or Node 20 or newer.',
    )
    this.cause = cause
  }
}

/** Thrown by `seal` for a private key that is not base64 of an Ed25519 key in PKCS #8. */
export class InvalidPrivateKeyError extends AdviceEngineError {
  override name = 'InvalidPrivateKeyError'

  constructor(cause?: unknown) {
    super(
      'snapshot/invalid-private-key',
      'The private key is not an Ed25519 key in PKCS #8, written in base64. Make one with generateKeyPair().',
    )
    this.cause = cause
  }
}

/** Thrown by `seal` for an index that was made for another knowledge base. */
export class OtherIndexError extends AdviceEngineError {
  override name = 'OtherIndexError'

  constructor(release: string, hash: string) {
    super(
      'snapshot/other-index',
      `The index is of ${release}, and the knowledge base has the hash ${hash}. Make it with buildIndex(compile(knowledgeBase, { release: "${hash}" })).`,
    )
  }
}
