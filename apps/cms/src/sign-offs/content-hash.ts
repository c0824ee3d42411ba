import { canonicalJson, NotJsonError } from '@unknot/advice-engine/snapshot'
import type { BasePayload } from 'payload'
import { sha256 } from '../public-api/hash'
import {
  parsePublished,
  type PublishedCollection,
  type PublishedRows,
} from '../publishing/parse-published'
import { fail, ok, type Read } from '../rich-text/problem'

/** What readers and the engine would see, and its SHA-256. */
type Hashed = { readonly hash: string; readonly content: unknown }

/** SHA-256 of what readers and the engine would see of a document, or why they could see nothing. */
export async function hashContent<Collection extends PublishedCollection>(
  collection: Collection,
  row: Partial<PublishedRows[Collection]>,
  payload: BasePayload,
): Promise<Read<Hashed>> {
  const read = await parsePublished(collection, row, payload)
  if (read.outcome === 'problem') return read
  try {
    const sent: unknown = JSON.parse(JSON.stringify(read.value))
    return ok({ hash: sha256(canonicalJson(sent)), content: read.value })
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error
    return fail([], `${error.message} Write it again.`)
  }
}
