import { sealedReleaseSchema, type DocumentEnvelope } from '@unknot/content-schema'
import { describeApi } from '@unknot/content-schema/openapi'
import type { BasePayload } from 'payload'
import { findCommentsOn, withComments } from '../comments/shown-comments'
import { receiveVoice } from '../voice/receive'
import { findChangeNotes } from '../change-notes/find-change-notes'
import { pageCollections } from '../publishing/page-collections'
import { findPublishedPages } from '../publishing/published-pages'
import { findReleases, findLiveRelease } from '../releases/release-row'
import { readSettings } from '../settings/settings.published'
import { represent } from './answer'
import { versionOf } from './hash'
import { manifestOf } from './manifest'
import { watchManifest } from './manifest-watch'
import type { PublicContent } from './public-api'

type Settings = { readonly cmsUrl: string; readonly siteSecret: string }

/** What the public API shows of this database. */
export function publicContentOf(
  payload: BasePayload,
  { cmsUrl, siteSecret }: Settings,
): PublicContent {
  const description = represent(describeApi(cmsUrl))
  return {
    manifest: watchManifest(manifestOf(payload)),
    document: async (kind, id) => {
      const [page] = await findPublishedPages(payload, kind, { stableId: { equals: id } })
      if (page?.read.outcome !== 'ok') return null
      const document = page.read.value
      const { collection } = pageCollections[kind]
      const comments = await findCommentsOn(payload, kind, id)
      const changes = await findChangeNotes(payload, collection, page.id)
      const envelope: DocumentEnvelope = {
        version: withComments(versionOf(document), comments),
        publishedAt: page.updatedAt,
        document,
        ...(changes.length > 0 && { changes: [...changes] }),
        ...(comments.length > 0 && { comments: [...comments] }),
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
    comments: async (kind, id) =>
      represent({ comments: [...(await findCommentsOn(payload, kind, id))] }),
    receive: receiveVoice(payload, siteSecret),
  }
}

function representSealed(sealed: unknown) {
  const parsed = sealedReleaseSchema.safeParse(sealed)
  return parsed.success ? represent(parsed.data) : null
}
