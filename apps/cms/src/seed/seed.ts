import { loadCorpus } from '@unknot/knowledge'
import type { BasePayload } from 'payload'
import { publishStarterRelease, type ReleaseKeys } from '../releases/release-steps'
import { seedCorpus } from './seed-corpus'
import { startingSettings } from './starting-settings'

type Options = {
  readonly payload: BasePayload
  readonly keys: ReleaseKeys
  /** Told of each step, in words. */
  readonly say: (line: string) => void
}

/** A starter corpus that its own checks refuse. */
export class SeedError extends Error {
  override name = 'SeedError'
  readonly code = 'seed/refused'
}

/**
 * Fills the library with the starter corpus, and publishes release 1. Only for a database whose seeding was not
 * finished: `findSeeded` knows. What an interrupted run has written stays, and what is missing is added.
 */
export async function seed({ payload, keys, say }: Options): Promise<void> {
  await seedCorpus(payload, await loadCorpus(), say)
  await seedSettings(payload)
  await removeUnfinishedRelease(payload)
  const release = await publishStarterRelease({ payload, keys, now: new Date().toISOString() })
  if (release.outcome === 'problem') {
    throw new SeedError(`Release 1 was not published. ${release.problem.message}`)
  }
  say('Published release 1')
}

async function seedSettings(payload: BasePayload): Promise<void> {
  const { countries } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  if (countries && countries.length > 0) return
  await payload.updateGlobal({ slug: 'settings', data: startingSettings, depth: 0 })
}

/** A first release that an interrupted run has begun, and that nobody has seen. */
async function removeUnfinishedRelease(payload: BasePayload): Promise<void> {
  await payload.db.deleteMany({
    collection: 'releases',
    where: { and: [{ liveSince: { exists: false } }, { createdBy: { exists: false } }] },
    req: {},
  })
}
