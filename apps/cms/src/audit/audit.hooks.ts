import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { statusOf } from '../publishing/status'
import type { AuditedAct } from './audit-log.collection'
import { writeEntry } from './write-entry'

const rowSchema = z.looseObject({ id: z.string(), deletedAt: z.unknown().optional() })
const titleSchema = z.looseObject({})
const titleFields = [
  'title',
  'name',
  'statement',
  'term',
  'text',
  'email',
  'from',
  'stableId',
  'filename',
]

const afterChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  await writeEntry({
    req,
    act: actOf(req, operation, previousDoc, doc),
    collection: collection.slug,
    document: rowSchema.parse(doc).id,
    title: titleOf(doc),
    before: operation === 'create' ? undefined : previousDoc,
    after: doc,
  })
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await writeEntry({
    req,
    act: 'delete',
    collection: collection.slug,
    document: String(id),
    title: titleOf(doc),
    before: doc,
    after: undefined,
  })
}

/** Hooks of every collection that people write. */
export const auditHooks = {
  afterChange: [afterChange],
  afterDelete: [afterDelete],
} satisfies CollectionConfig['hooks']

function actOf(
  { context }: PayloadRequest,
  operation: 'create' | 'update',
  before: unknown,
  after: unknown,
): AuditedAct {
  if (operation === 'create') return context['isDuplicating'] === true ? 'duplicate' : 'create'
  const wasBinned = isBinned(before)
  if (wasBinned !== isBinned(after)) return wasBinned ? 'take-out-of-bin' : 'bin'
  if (context['isRestoringVersion'] === true) return 'restore'
  const status = statusOf(after)
  if (status === null) return 'change'
  if (status === 'published') return 'publish'
  return context['act'] === 'unpublish' ? 'unpublish' : 'save-draft'
}

const isBinned = (row: unknown): boolean => Boolean(rowSchema.safeParse(row).data?.deletedAt)

/** What editors call the document. */
function titleOf(row: unknown): string {
  const fields = titleSchema.safeParse(row).data ?? {}
  const title = titleFields.map((name) => fields[name]).find((value) => typeof value === 'string')
  return typeof title === 'string' ? title.slice(0, 300) : ''
}
