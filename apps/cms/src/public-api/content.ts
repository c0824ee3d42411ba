import { sealedReleaseSchema, type DocumentEnvelope } from '@unknot/content-schema'
import { describeApi } from '@unknot/content-schema/openapi'
import type { BasePayload } from 'payload'
import { findPublishedPages } from '../publishing/published-pages'
import { findReleases, findLiveRelease } from '../releases/release-row'
import { readSettings } from '../settings/settings.published'
import { represent } from './answer'
import { versionOf } from './hash'
import { manifestOf } from './manifest'
import { watchManifest } from './manifest-watch'
import type { PublicContent } from './public-api'

/** What the public API shows of this database. */
export function publicContentOf(payload: BasePayload, cmsUrl: string): PublicContent {
  const description = represent(describeApi(cmsUrl))
  return {
    manifest: watchManifest(manifestOf(payload)),
    document: async (kind, id) => {
      const [page] = await findPublishedPages(payload, kind, { stableId: { equals: id } })
      if (page?.read.outcome !== 'ok') return null
      const document = page.read.value
      const envelope: DocumentEnvelope = {
        version: versionOf(document),
        publishedAt: page.updatedAt,
        document,
      }
      return represent(envelope)
    },
    liveRelease: async () => representSealed((await findLiveRelease(payload))?.sealed),
    release: async (hash) => {
      const where = { hash: { equals: hash }, state: { in: ['live', 'superseded'] } }
      const [release] = await findReleases(payload, where, { limit: 1, sort: '-liveSince' })
      return representSealed(release?.sealed)
    },
    settings: async () => represent(await readSettings(payload)),
    description: () => description,
  }
}

function representSealed(sealed: unknown) {
  const parsed = sealedReleaseSchema.safeParse(sealed)
  return parsed.success ? represent(parsed.data) : null
}
