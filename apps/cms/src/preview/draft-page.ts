import type { PageDocument, PageKind } from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import { z } from 'zod'
import { toArticle } from '../articles/articles.published'
import { toCondition } from '../conditions/conditions.published'
import { toExercise } from '../exercises/exercises.published'
import { toFactCheck } from '../fact-checks/fact-checks.published'
import { toGlossaryTerm } from '../glossary/glossary.published'
import { toMuscle } from '../muscles/muscles.published'
import { pageCollections } from '../publishing/page-collections'
import type { PublishedRows } from '../publishing/parse-published'
import { toReference } from '../references/references.published'
import type { Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'
import { loadStableIds } from '../rich-text/stable-ids'
import { toTreatmentPage } from '../treatments/treatments.published'

type PageCollection = (typeof pageCollections)[PageKind]['collection']

type Readers = {
  readonly [Collection in PageCollection]: (
    row: Partial<PublishedRows[Collection]>,
    resolve: Resolve,
  ) => Read<PageDocument>
}

const readers: Readers = {
  articles: toArticle,
  treatments: toTreatmentPage,
  conditions: toCondition,
  exercises: toExercise,
  muscles: toMuscle,
  glossary: toGlossaryTerm,
  'fact-checks': toFactCheck,
  references: toReference,
}

/** The latest version of a document, as readers would see it. */
export type DraftPage = {
  /** When it was saved: ISO date and time. */
  readonly version: string
  readonly read: Read<PageDocument>
}

const savedAtSchema = z.string().transform((at) => new Date(at).toISOString())

/** Null where there is no such document, or it lies in the bin. */
export async function findDraftPage(
  payload: BasePayload,
  kind: PageKind,
  id: string,
): Promise<DraftPage | null> {
  const { collection } = pageCollections[kind]
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    draft: true,
  })
  const [row] = docs
  if (row === undefined) return null
  const read = readPage(collection, row, await loadStableIds(payload))
  return { version: savedAtSchema.parse(row.updatedAt), read }
}

const readPage = <Collection extends PageCollection>(
  collection: Collection,
  row: Partial<PublishedRows[Collection]>,
  resolve: Resolve,
): Read<PageDocument> => readers[collection](row, resolve)
