import { pageKinds } from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import { findPublishedRows } from '../public-api/published-rows'
import { pageCollections, pathOf } from '../publishing/page-collections'
import { findTakeDowns } from './take-down-row'

/** Addresses of pages that readers see and may follow. */
export async function findLivePaths(payload: BasePayload): Promise<ReadonlySet<string>> {
  const down = new Set((await findTakeDowns(payload)).map(({ document }) => document))
  const paths = await Promise.all(
    pageKinds.map(async (kind) => {
      const rows = await findPublishedRows(payload, pageCollections[kind].collection)
      return rows.filter(({ id }) => !down.has(id)).map(({ slug }) => pathOf(kind, slug))
    }),
  )
  return new Set(paths.flat())
}
