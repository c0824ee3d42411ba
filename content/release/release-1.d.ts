import type { SealedRelease } from '@unknot/advice-engine/snapshot'

/** Release 1: the knowledge base of the starter corpus, sealed. */
declare const release: SealedRelease
export default release
