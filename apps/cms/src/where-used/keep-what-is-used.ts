import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { refuse } from '../publishing/guard-operation'
import { findUses } from './find-uses'

const mostNamed = 5

/** Nobody deletes what other documents lead to or cite. The CMS itself may: it puts things back. */
export async function refuseWhileUsed(req: PayloadRequest, id: string): Promise<void> {
  if (req.user === null || req.user === undefined) return
  const uses = await findUses(req.payload, id)
  if (uses.length === 0) return
  const named = uses
    .slice(0, mostNamed)
    .map(({ title, collection }) => `“${title}” (${collection.replaceAll('-', ' ')})`)
  const rest = uses.length - named.length
  const list = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ')
  throw refuse(409, 'document/in-use', `This is used in ${list}. Take it out there first.`)
}

export const keepWhatIsUsed: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhileUsed(req, String(id))
