import type { BasePayload, RequiredDataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import type { PublishedCollection } from '../publishing/parse-published'
import type { LinkedCollection } from '../rich-text/lexical-nodes'
import type { Locate } from '../rich-text/resolve'

/** A document as it is written into the database. */
export type NewDocument = {
  readonly [Collection in PublishedCollection]: {
    readonly collection: Collection
    readonly data: RequiredDataFromCollectionSlug<Collection>
  }
}[PublishedCollection]

/** A page that others can refer to, before it is written. */
type NewDraft = {
  readonly collection: LinkedCollection
  readonly data: { readonly stableId: string; readonly slug: string }
}

type Known = { readonly id: string; readonly isPublished: boolean }

const rowsSchema = z.array(
  z.object({ id: z.string(), stableId: z.string(), _status: z.string().nullish() }),
)

/** The documents of the starter corpus that are in the database, and the ways to write those that are not. */
export type Library = {
  readonly locate: Locate
  /** Makes a document that others can refer to, if there is none. */
  readonly draft: (document: NewDraft) => Promise<void>
  /** Publishes a document, unless one of this id is published: that one may hold somebody's edit. */
  readonly publish: (document: NewDocument) => Promise<void>
}

const collections = [
  'references',
  'rules',
  'questions',
  'vignettes',
  'treatments',
  'conditions',
  'exercises',
  'muscles',
  'glossary',
  'fact-checks',
  'articles',
] as const

export async function openLibrary(payload: BasePayload): Promise<Library> {
  const known = new Map<string, Known>()
  const key = (collection: string, stableId: string) => `${collection}/${stableId}`
  for (const collection of collections) {
    for (const { id, stableId, _status } of await findRows(payload, collection)) {
      known.set(key(collection, stableId), { id, isPublished: _status === 'published' })
    }
  }
  return {
    locate: (collection, stableId) => known.get(key(collection, stableId))?.id ?? null,
    draft: async (document) => {
      const place = key(document.collection, document.data.stableId)
      if (known.has(place)) return
      const { id } = await payload.create({ ...document, draft: true, ...quick })
      known.set(place, { id, isPublished: false })
    },
    publish: async (document) => {
      const place = key(document.collection, document.data.stableId)
      const existing = known.get(place)
      if (existing?.isPublished) return
      const { id } =
        existing === undefined
          ? await payload.create({ ...document, ...quick })
          : await payload.update({ ...document, id: existing.id, ...quick })
      known.set(place, { id, isPublished: true })
    },
  }
}

/** Nothing that is written is read again. */
const quick = { depth: 0, select: {} } as const

async function findRows(payload: BasePayload, collection: PublishedCollection) {
  const { docs } = await payload.db.find({
    collection,
    select: { stableId: true, _status: true },
    pagination: false,
    limit: 0,
    req: {},
  })
  return rowsSchema.parse(docs)
}
