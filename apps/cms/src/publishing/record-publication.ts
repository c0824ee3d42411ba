import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../editors/roles'
import { endTakeDown } from '../take-downs/take-down-row'
import { changeNoteOf } from './change-note'

const keyOf = (document: string): string => `publication of ${document}`
const announcedSchema = z.object({ contentHash: z.string(), note: z.string().nullable() })
const rowSchema = z.looseObject({ id: z.string() })

type Announced = { readonly contentHash: string; readonly row: object }

/** The gate has let a document pass: what is to be written down once it is live. */
export function announcePublication(
  req: PayloadRequest,
  document: string,
  { contentHash, row }: Announced,
): void {
  req.context[keyOf(document)] = { contentHash, note: changeNoteOf(row) }
}

/** After a publication: it is no longer taken down, its change is noted, and whoever published it vouches for it. */
export const recordPublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { id: document } = rowSchema.parse(doc)
  const announced = announcedSchema.safeParse(req.context[keyOf(document)])
  if (!announced.success) return
  // Nested calls that share `req` may replace its context, so it is taken off at once.
  req.context[keyOf(document)] = undefined
  const { slug } = collection
  const { payload } = req
  const at = new Date().toISOString()
  await endTakeDown(payload, slug, document, req)
  const { contentHash, note } = announced.data
  if (note !== null && note !== '') {
    const data = { collection: slug, document, at, note }
    await payload.create({ collection: 'change-notes', data, req })
  }
  const reviewer = personOf(req.user)?.id
  if (reviewer === undefined) return
  const data = {
    collection: slug,
    document,
    contentHash,
    reviewer,
    scope: 'editorial' as const,
    decision: 'approved' as const,
    note: 'Published it.',
    at,
  }
  await payload.create({ collection: 'sign-offs', data, req })
}
