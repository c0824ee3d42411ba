import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { canPublish } from '../editors/roles'
import { isPublishedCollection } from './parse-published'

const argsSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  draft: z.boolean().optional(),
  duplicateFromID: z.unknown().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
})
type Args = z.infer<typeof argsSchema>

/** What an operation does to the row that readers see. */
export type Act = 'save-draft' | 'publish' | 'unpublish' | 'bin' | 'unclear'

/**
 * Without `draft=true` Payload overwrites the live row, and takes it down unless the data says "published". So a
 * request that leaves this open is not guessed at.
 */
export function actOf({ draft, data = {} }: Pick<Args, 'draft' | 'data'>): Act {
  if (data['_status'] === 'published') return 'publish'
  if (draft === true) return 'save-draft'
  if (data['_status'] === 'draft') return 'unpublish'
  return Object.keys(data).every((key) => key === 'deletedAt') && 'deletedAt' in data
    ? 'bin'
    : 'unclear'
}

/** The second part of the gate: before anything is read or written. */
export const guardOperation: CollectionBeforeOperationHook = async ({
  args: given,
  collection,
  operation,
  req,
}) => {
  const args = argsSchema.parse(given)
  switch (operation) {
    case 'create':
      if (args.duplicateFromID === undefined) return given
      req.context['isDuplicating'] = true
      return { ...given, draft: true, data: { ...args.data, _status: 'draft' } }
    case 'update': {
      const act = actOf(args)
      req.context['act'] = act
      if (isFromOutside(req)) await judgeUpdate(req, act, args, collection.slug)
      // Taking a page down must work even when a draft of it is half-finished: only the status is looked at.
      return isOnlyStatus(args, act) ? { ...given, unpublishAllLocales: true } : given
    }
    case 'restoreVersion':
      if (isFromOutside(req) && args.draft !== true && !canPublish(req.user)) {
        throw refuseRole('restore a version in place of what is live. Restore it as a draft')
      }
      req.context['restoresAsDraft'] = args.draft === true
      return given
    default:
      return given
  }
}

/** Somebody asks, or a service with a key: not the CMS itself. */
const isFromOutside = ({ user }: PayloadRequest): boolean => user !== null && user !== undefined

const isOnlyStatus = ({ data = {} }: Args, act: Act): boolean =>
  act === 'unpublish' && Object.keys(data).length === 1

async function judgeUpdate(
  req: PayloadRequest,
  act: Act,
  args: Args,
  collection: string,
): Promise<void> {
  await keepStableId(req, args, collection)
  if (act === 'save-draft') return
  if (!canPublish(req.user)) {
    throw refuseRole(
      'change what readers see. Save it as a draft: with ?draft=true, or "Save draft" in the admin',
    )
  }
  if (act === 'unclear') {
    throw refuse(
      400,
      'publish/unclear',
      'Say what is to become of the live page: send ?draft=true to save a draft, "_status": "published" to publish, or "_status": "draft" to take it down.',
    )
  }
}

/** Texts, rules and patient cases point to a stable id, so it is set once. */
async function keepStableId(req: PayloadRequest, args: Args, collection: string): Promise<void> {
  const next = args.data?.['stableId']
  if (next === undefined || !isPublishedCollection(collection)) return
  if (args.id === undefined) throw refuseStableId('Each document has its own.')
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: args.id } },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    select: { stableId: true },
  })
  const before = docs[0]?.stableId
  if (before && before !== next) throw refuseStableId(`This one stays "${before}".`)
}

const refuseStableId = (which: string): APIError =>
  refuse(
    400,
    'document/stable-id-is-kept',
    `A stable id cannot be changed: texts, rules and patient cases point to it. ${which}`,
  )

const refuseRole = (act: string): APIError =>
  refuse(403, 'publish/not-your-role', `Your role may not ${act}, and ask a publisher.`)

export const refuse = (status: number, code: string, message: string): APIError =>
  new APIError(message, status, { code }, true)
