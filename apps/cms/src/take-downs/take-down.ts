import type { PayloadRequest } from 'payload'
import { personOf } from '../editors/roles'
import { kindOfCollection, pageCollections, pathOf } from '../publishing/page-collections'
import type { PublishedCollection } from '../publishing/parse-published'
import { done, refused, type Outcome } from '../releases/outcome'
import { findLivePaths } from './live-paths'
import { endTakeDown, type WayDown } from './take-down-row'
import { findLatestVersion } from '../sign-offs/latest-version'

type Taking = {
  readonly req: PayloadRequest
  readonly collection: PublishedCollection
  readonly document: string
  readonly how: WayDown
  readonly explanation: string
  /** Address of another page; for redirects only. */
  readonly to: string | null
}

/** Takes a page down, or leaves it standing below a notice. Drafts of it stay as they are. */
export async function takeDown(taking: Taking): Promise<Outcome<{ readonly id: string }>> {
  const { req, collection, document, how, explanation, to } = taking
  const { payload } = req
  if (kindOfCollection(collection) === undefined) return refused(400, 'take-down/no-page', noPage)
  const latest = await findLatestVersion(payload, collection, document)
  if (latest === null || !(latest.isLive || latest.hasLiveVersion)) {
    return refused(
      409,
      'take-down/not-live',
      'Readers do not see this page, so there is nothing to take down.',
    )
  }
  const problem = how === 'redirect' ? await judgeTarget(taking) : null
  if (problem !== null) return refused(400, 'take-down/target', problem)
  await endTakeDown(payload, collection, document, req)
  const by = personOf(req.user)?.id ?? null
  const at = new Date().toISOString()
  const data = { collection, document, how, explanation, to, by, at }
  const { id } = await payload.create({ collection: 'take-downs', data, req })
  if (how !== 'withdrawn') {
    await payload.update({
      collection,
      id: document,
      data: { _status: 'draft' },
      overrideAccess: false,
      user: req.user,
      req,
    })
  }
  return done({ id })
}

const noPage =
  'This is no page of its own: readers see it in the release that is live. Unpublish it, and make the next release.'

/** Readers who are led on must arrive: at a page that is live, and at another one. */
async function judgeTarget({ req, collection, document, to }: Taking): Promise<string | null> {
  if (to === null)
    return 'Say where readers are to be led: the address of a page, such as "/treatments/heat".'
  const own = await ownPath(req, collection, document)
  if (to === own) return 'That is the address of this very page. Choose another.'
  const live = await findLivePaths(req.payload)
  return live.has(to)
    ? null
    : `There is no live page at ${to}. Copy the part of its address that begins with "/".`
}

async function ownPath(
  { payload }: PayloadRequest,
  collection: PublishedCollection,
  document: string,
): Promise<string | null> {
  const kind = kindOfCollection(collection)
  if (kind === undefined) return null
  const { docs } = await payload.find({
    collection: pageCollections[kind].collection,
    where: { id: { equals: document } },
    draft: false,
    depth: 0,
    limit: 1,
    select: { slug: true },
  })
  const slug = docs[0]?.slug
  return slug ? pathOf(kind, slug) : null
}
