import { canonicalJson, NotJsonError } from '@unknot/advice-engine/snapshot'
import type { BasePayload } from 'payload'
import { sha256 } from '../public-api/hash'
import {
  parsePublished,
  type PublishedCollection,
  type PublishedRows,
} from '../publishing/parse-published'
import { fail, ok, type Read } from '../rich-text/problem'

/** SHA-256 of what readers and the engine would see of a document, or why they could see nothing. */
export async function hashContent<Collection extends PublishedCollection>(
  collection: Collection,
  row: Partial<PublishedRows[Collection]>,
  payload: BasePayload,
): Promise<Read<string>> {
  const read = await parsePublished(collection, row, payload)
  if (read.outcome === 'problem') return read
  try {
    const sent: unknown = JSON.parse(JSON.stringify(read.value))
    return ok(sha256(canonicalJson(sent)))
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error
    return fail([], `${error.message} Write it again.`)
  }
}
