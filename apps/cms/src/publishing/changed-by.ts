import type { JSONField, RelationshipField } from 'payload'
import { z } from 'zod'

/** Who changed the content since it was last published: they may not sign it off. Kept by the CMS alone. */
export const changedByField: JSONField = { name: 'changedBy', type: 'json', hidden: true }

/** Who changed it last: for the list of what is mine. Kept by the CMS alone. */
export const lastEditorField: RelationshipField = {
  name: 'lastEditor',
  label: 'Last changed by',
  type: 'relationship',
  relationTo: 'editors',
  index: true,
  access: { create: () => false, update: () => false },
  admin: { position: 'sidebar', readOnly: true },
}

const rowSchema = z.looseObject({ changedBy: z.array(z.string()) })

/** Ids of the editors who changed a document since it was last published. */
export const changedByOf = (row: unknown): readonly string[] =>
  rowSchema.safeParse(row).data?.changedBy ?? []

type Change = {
  readonly before: unknown
  readonly after: unknown
  /** Editor who makes the change; null for the CMS itself. */
  readonly editor: string | null
  /** Whether `after` was taken from the database whole: an earlier version, or the document that is duplicated. */
  readonly isTakenOver: boolean
}

/** Nobody leaves this list but by publication. */
export function changedByAfter({ before, after, editor, isTakenOver }: Change): string[] {
  const earlier = isTakenOver ? changedByOf(after) : []
  const now = editor !== null && contentDiffers(before, after) ? [editor] : []
  return [...new Set([...changedByOf(before), ...earlier, ...now])]
}

/** What says something of a document, and nothing in it. */
const aboutIt = new Set([
  'id',
  '_status',
  'changedBy',
  'changeKind',
  'changeNote',
  'lastEditor',
  'createdAt',
  'updatedAt',
  'deletedAt',
])

/** Whether anything was changed that readers, the engine or an editor could see. */
export const contentDiffers = (before: unknown, after: unknown): boolean =>
  JSON.stringify(normalise(before, true)) !== JSON.stringify(normalise(after, true))

/** What readers, the engine or an editor could see of a document, always in the same order of keys. */
export const contentOf = (row: unknown): unknown => normalise(row, true)

/** The same content in the same order of keys. An empty list, an empty text and nothing at all are alike. */
function normalise(value: unknown, isTop = false): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((one) => normalise(one))
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key]) => (isTop ? !aboutIt.has(key) : key !== 'id'))
    .map(([key, one]) => [key, normalise(one)] as const)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
