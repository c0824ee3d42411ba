import { env } from '../env'
import type { ReleaseKeys } from './release-steps'

/** Keys of this installation. */
export const releaseKeys = (): ReleaseKeys => ({
  privateKey: env.RELEASE_PRIVATE_KEY,
  publicKey: env.RELEASE_PUBLIC_KEY,
})
