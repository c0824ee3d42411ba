import type { ShownComment } from '@unknot/content-schema'
import type { BasePayload, Where } from 'payload'
import { z } from 'zod'
import { shortHash } from '../public-api/hash'

const rowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  page: z.string(),
  name: z.string().nullish(),
  text: z.string(),
  reply: z.string().nullish(),
  at: z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString()),
})

const keyOf = (kind: string, id: string): string => `${kind}/${id}`

/** Comments that were let through, by page, the oldest first. */
export async function findShownComments(
  payload: BasePayload,
  where: Where = {},
): Promise<ReadonlyMap<string, readonly ShownComment[]>> {
  const { docs } = await payload.db.find({
    collection: 'comments',
    where: { and: [{ state: { equals: 'shown' } }, where] },
    sort: 'at',
    pagination: false,
    limit: 0,
    req: {},
  })
  const byPage = new Map<string, ShownComment[]>()
  for (const { kind, page, ...row } of rowSchema.array().parse(docs)) {
    const key = keyOf(kind, page)
    byPage.set(key, [...(byPage.get(key) ?? []), toShown(row)])
  }
  return byPage
}

type Row = Omit<z.infer<typeof rowSchema>, 'kind' | 'page'>

const toShown = ({ id, name, text, reply, at }: Row): ShownComment => ({
  id,
  name: name ?? '',
  text,
  on: at.slice(0, 10),
  ...(reply ? { reply } : {}),
})

/** The comments of one page. */
export async function findCommentsOn(
  payload: BasePayload,
  kind: string,
  id: string,
): Promise<readonly ShownComment[]> {
  const where = { and: [{ kind: { equals: kind } }, { page: { equals: id } }] }
  return (await findShownComments(payload, where)).get(keyOf(kind, id)) ?? []
}

/** A page with other comments is another version of it, so that the site fetches it anew. */
export const withComments = (version: string, comments: readonly ShownComment[]): string =>
  comments.length === 0 ? version : `${version}-${shortHash(JSON.stringify(comments))}`

/** The comments of a page in what `findShownComments` found. */
export const commentsIn = (
  found: ReadonlyMap<string, readonly ShownComment[]>,
  kind: string,
  id: string,
): readonly ShownComment[] => found.get(keyOf(kind, id)) ?? []
