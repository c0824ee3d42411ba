import type { BasePayload } from 'payload'
import type { PublishedCollection } from '../publishing/parse-published'
import { done, refused, type Outcome } from '../releases/outcome'
import type { Decision, Scope } from './decisions'
import { findLatestVersion } from './latest-version'

type Signing = {
  readonly payload: BasePayload
  readonly collection: PublishedCollection
  readonly document: string
  /** Editor id of the reviewer, or of whoever asks for a review. */
  readonly reviewer: string
  readonly scope: Scope
  readonly decision: Decision
  readonly note: string
  /** ISO date and time. */
  readonly at: string
}

/** What was signed, and by which entry of the list of sign-offs. */
export type Signed = {
  readonly id: string
  readonly document: string
  readonly decision: Decision
  readonly contentHash: string
  readonly at: string
}

/** A second person vouches for the latest version of a document as it stands, or asks for changes; or its author asks for a review. */
export async function signOff({
  payload,
  collection,
  document,
  reviewer,
  scope,
  decision,
  note,
  at,
}: Signing): Promise<Outcome<Signed>> {
  const latest = isId(document) ? await findLatestVersion(payload, collection, document) : null
  if (latest === null) {
    return refused(
      404,
      'sign-off/unknown',
      'There is no such document. It may lie in the bin, or its id was mistyped.',
    )
  }
  if (decision !== 'review-asked' && latest.changedBy.includes(reviewer)) {
    return refused(403, 'sign-off/own-work', ownWork)
  }
  if (latest.hash === null) {
    return refused(
      422,
      'sign-off/not-complete',
      [
        'This cannot be signed off yet, because it could not be published.',
        ...latest.problems,
      ].join('\n'),
    )
  }
  const contentHash = latest.hash
  const data = { collection, document, contentHash, reviewer, scope, decision, note, at }
  const { id } = await payload.create({ collection: 'sign-offs', data })
  return done({ id: id, document, decision, contentHash, at })
}

export const ownWork =
  'You wrote some of this since it was last published, so somebody else signs it off: ask another reviewer.'

/** Ids of documents are UUIDs, so nothing else is looked up. */
const isId = (id: string): boolean => /^[0-9a-f-]{36}$/i.test(id)
