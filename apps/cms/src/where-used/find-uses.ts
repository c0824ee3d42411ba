import type { BasePayload, CollectionSlug } from 'payload'
import { z } from 'zod'

/** Collections whose documents name others by their id. */
const naming = [
  'articles',
  'treatments',
  'conditions',
  'exercises',
  'muscles',
  'glossary',
  'fact-checks',
  'rules',
] as const satisfies readonly CollectionSlug[]

/** A document that names another. */
export type Use = {
  readonly collection: string
  readonly id: string
  readonly title: string
  /** Whether readers see it there; else it is only in a draft. */
  readonly isLive: boolean
}

const rowSchema = z.looseObject({ id: z.string(), _status: z.string().nullish() })

/**
 * Where a document is named: in fields, links and citations, in what is live and in drafts. An id is unique and stands
 * nowhere by chance, so whatever holds it uses it, in whatever field that may be.
 */
export async function findUses(payload: BasePayload, id: string): Promise<readonly Use[]> {
  const found = await Promise.all(naming.map((collection) => findUsesIn(payload, collection, id)))
  return found.flat()
}

async function findUsesIn(
  payload: BasePayload,
  collection: (typeof naming)[number],
  id: string,
): Promise<readonly Use[]> {
  const common = { collection, depth: 0, pagination: false } as const
  const [live, latest] = await Promise.all([
    payload.find({ ...common, draft: false, where: { _status: { equals: 'published' } } }),
    payload.find({ ...common, draft: true }),
  ])
  const names = (row: unknown): boolean => JSON.stringify(row).includes(id)
  const liveIds = new Set(live.docs.filter(names).map((row) => row.id))
  const rows = new Map([...live.docs, ...latest.docs].filter(names).map((row) => [row.id, row]))
  rows.delete(id)
  return [...rows.values()].map((row) => ({
    collection,
    id: rowSchema.parse(row).id,
    title: titleOf(row),
    isLive: liveIds.has(row.id),
  }))
}

const titleFields = ['title', 'name', 'term', 'claim', 'statement', 'sign', 'stableId'] as const
const namedSchema = z.looseObject({})

/** What editors call it. */
function titleOf(row: unknown): string {
  const fields = namedSchema.parse(row)
  const found = titleFields.map((name) => fields[name]).find((value) => typeof value === 'string')
  return typeof found === 'string' && found !== '' ? found : 'without a title'
}
