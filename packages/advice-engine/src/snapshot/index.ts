export { canonicalJson } from './canonical-json.js'
export { hashAdvice } from './hash-advice.js'
export { generateKeyPair, type KeyPair } from './ed25519.js'
export { open, type OpenOptions } from './open.js'
export { openText } from './open-text.js'
export { hashKnowledgeBase, seal, type SealOptions } from './seal.js'
export type { ReleaseManifest, SealedRelease, SnapshotProblem } from './sealed-release.js'
export {
  CryptoUnsupportedError,
  InvalidPrivateKeyError,
  NotJsonError,
  OtherIndexError,
} from './snapshot-errors.js'
export type { Result } from '../result.js'
