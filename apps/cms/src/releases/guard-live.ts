import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../publishing/guard-operation'
import { findBrokenSeal } from './live-gate'
import { releaseKeys } from './release-keys'
import { releaseRowSchema } from './release-row'

/**
 * Whatever writes a release passes here: the admin, REST, an import, a script. Nothing becomes live without the seal of
 * this installation, which is made only after the checks have passed and somebody else has signed off.
 */
export const guardLive: CollectionBeforeChangeHook = async ({ data, originalDoc, operation }) => {
  const next = releaseRowSchema
    .partial()
    .parse(operation === 'update' ? { ...originalDoc, ...data } : data)
  if (next.state !== 'live') return data
  const broken = await findBrokenSeal(
    { sealed: next.sealed, hash: next.hash ?? '' },
    releaseKeys().publicKey,
  )
  if (broken?.outcome === 'problem') {
    throw refuse(broken.problem.status, broken.problem.code, broken.problem.message)
  }
  return data
}
