import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sha256 } from '../public-api/hash'
import { contentOf } from '../publishing/changed-by'
import type { AuditedAct } from './audit-log.collection'

const actorSchema = z.looseObject({
  id: z.string(),
  email: z.string().nullish(),
  name: z.string().nullish(),
})

type Entry = {
  readonly req: PayloadRequest
  readonly act: AuditedAct
  readonly collection: string
  readonly document: string
  readonly title: string
  /** The document as it was; undefined where there was none. */
  readonly before: unknown
  readonly after: unknown
}

/** Adds an entry to the log. What the CMS does by itself, such as seeding, is no entry. */
export async function writeEntry(entry: Entry): Promise<void> {
  const { req, act, collection, document, title } = entry
  const actor = actorSchema.safeParse(req.user)
  if (!actor.success) return
  const at = new Date().toISOString()
  const { id: actorId, email, name } = actor.data
  if (act === 'save-draft' && (await hasFreshDraftEntry(entry, actorId, at))) return
  const data = {
    at,
    actor: email ?? name ?? 'somebody without a name',
    actorId,
    act,
    collection,
    document,
    title,
    before: hashOf(entry.before),
    after: hashOf(entry.after),
  }
  await req.payload.create({ collection: 'audit-log', data, req })
}

const hashOf = (row: unknown): string | null =>
  row === undefined || row === null ? null : sha256(JSON.stringify(contentOf(row)) ?? '')

const hourMs = 60 * 60 * 1000

/** A document that is saved while it is written is one entry an hour: the next act's "before" tells how it ended. */
async function hasFreshDraftEntry(
  { req, collection, document }: Entry,
  actorId: string,
  at: string,
): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: 'audit-log',
    where: { and: [{ collection: { equals: collection } }, { document: { equals: document } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
    req,
  })
  const newest = newestSchema.safeParse(docs[0])
  if (!newest.success) return false
  const { act, actorId: last, at: lastAt } = newest.data
  return act === 'save-draft' && last === actorId && Date.parse(at) - lastAt.getTime() < hourMs
}

const newestSchema = z.object({
  act: z.string(),
  actorId: z.string().nullish(),
  at: z.coerce.date(),
})
