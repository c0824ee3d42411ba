import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canPublish, personOf } from '../editors/roles'
import { describeProblem, type Problem } from '../rich-text/problem'
import { hashContent } from '../sign-offs/content-hash'
import { findSignOffs } from '../sign-offs/sign-off-row'
import { countedSignOffs, isSignedOff } from '../sign-offs/standing'
import { findTakeDown } from '../take-downs/take-down-row'
import { refuseWhileUsed } from '../where-used/keep-what-is-used'
import { judgeChangeNote, withoutChangeNote } from './change-note'
import { changedByAfter, changedByOf } from './changed-by'
import { refuse } from './guard-operation'
import { isPublishedCollection, type PublishedCollection } from './parse-published'
import { announcePublication } from './record-publication'
import { statusOf } from './status'

const rowSchema = z.looseObject({
  id: z.string().optional(),
  deletedAt: z.unknown().optional(),
})

/** The third part of the gate: what is about to be written. Restoring, duplicating and bulk edits pass here too. */
export const judgeChange: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { slug } = collection
  if (!isPublishedCollection(slug)) return data
  const isRestoring = req.context['isRestoringVersion'] === true
  const isDuplicating = operation === 'create' && req.context['isDuplicating'] === true
  const staysDraft = isRestoring && req.context['restoresAsDraft'] === true
  const editor = personOf(req.user)?.id ?? null
  const isUpdate = operation === 'update'
  const changed: unknown[] = changedByAfter({
    before: isUpdate ? originalDoc : undefined,
    after: data,
    editor,
    isTakenOver: isRestoring || isDuplicating,
  })
  const next = {
    ...data,
    changedBy: changed,
    ...(editor !== null && { lastEditor: editor }),
    ...(isRestoring && keptId(originalDoc)),
  }
  const isBinned = Boolean(rowSchema.parse(next).deletedAt)
  if (isBinned && isUpdate && !rowSchema.parse(originalDoc).deletedAt) {
    await refuseWhileUsed(req, String(rowSchema.parse(originalDoc).id))
  }
  const goesLive = statusOf(next) === 'published' && !isBinned && !staysDraft
  if (!goesLive) return next
  const document = isUpdate ? rowSchema.parse(originalDoc).id : undefined
  const contentHash = await judgePublication({ req, collection: slug, row: next, document })
  if (document !== undefined) announcePublication(req, document, { contentHash, row: next })
  return { ...next, ...withoutChangeNote, changedBy: [] }
}

/** A version from before the id was set does not take it away. */
const keptId = (row: unknown): object => {
  const kept = z.looseObject({ stableId: z.string() }).safeParse(row)
  return kept.success ? { stableId: kept.data.stableId } : {}
}

type Publication = {
  readonly req: PayloadRequest
  readonly collection: PublishedCollection
  readonly row: object
  /** Undefined for a document that is only being made. */
  readonly document: string | undefined
}

/**
 * What cannot be read is never published; what people publish was signed off by somebody else before. Gives the hash of
 * what readers will see.
 */
async function judgePublication({ req, collection, row, document }: Publication): Promise<string> {
  const isByPerson = req.user !== null && req.user !== undefined
  if (isByPerson && !canPublish(req.user)) {
    throw refuse(403, 'publish/not-your-role', 'Your role may not publish. Ask a publisher.')
  }
  const read = await hashContent(collection, row, req.payload)
  if (read.outcome === 'problem') {
    throw refuse(
      400,
      'publish/not-complete',
      describeAll('This cannot be published yet.', read.problem),
    )
  }
  const { hash } = read.value
  if (!isByPerson) return hash
  if (!(await isVouchedFor({ req, collection, row, document }, hash))) {
    throw refuse(
      409,
      'publish/not-signed-off',
      'Nobody has signed off this version yet, or a reviewer asks for changes. Save it as a draft; then a clinical reviewer who did not write it signs it off.',
    )
  }
  judgeChangeNote(row)
  return hash
}

async function isVouchedFor(
  { req, collection, row, document }: Publication,
  hash: string,
): Promise<boolean> {
  if (document === undefined) return false
  const signOffs = await findSignOffs(req.payload, collection, document, req)
  const takeDown = await findTakeDown(req.payload, collection, document, req)
  return isSignedOff(countedSignOffs(signOffs, takeDown), hash, changedByOf(row))
}

/** All that is wrong, one place to a line. */
export const describeAll = (sentence: string, problems: readonly Problem[]): string =>
  [sentence, ...problems.map(describeProblem)].join('\n')
