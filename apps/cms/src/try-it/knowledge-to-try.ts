import type { KnowledgeBase } from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import { done, refused, type Outcome } from '../releases/outcome'
import { latestKnowledge, publishedKnowledge } from '../releases/published-knowledge'
import { findLiveRelease, findReleases, knowledgeBaseOf } from '../releases/release-row'

/** What can be tried: a word, or the number of a release. */
export type Tried = {
  readonly value: string
  readonly label: string
}

/** Every knowledge base that an editor may want to try, the live one first. */
export async function findTriable(payload: BasePayload): Promise<readonly Tried[]> {
  const releases = await findReleases(payload, {}, { limit: 12 })
  return [
    { value: 'live', label: 'Live: what readers get now' },
    { value: 'published', label: 'Published: what the next release takes' },
    { value: 'drafts', label: 'Drafts: what was written last' },
    ...releases.map(({ number, state, note }) => ({
      value: String(number),
      label: `Release ${number} (${state}): ${note.slice(0, 60)}`,
    })),
  ]
}

/** The knowledge base that was asked for. */
export async function findKnowledge(
  payload: BasePayload,
  wanted: string,
): Promise<Outcome<KnowledgeBase>> {
  if (wanted === 'published') return publishedKnowledge(payload)
  if (wanted === 'drafts') return latestKnowledge(payload)
  const release =
    wanted === 'live' ? await findLiveRelease(payload) : await findNumbered(payload, wanted)
  return release === null
    ? refused(404, 'try-it/unknown', 'There is no such release. Choose another.')
    : done(knowledgeBaseOf(release))
}

async function findNumbered(payload: BasePayload, wanted: string) {
  if (!/^\d{1,6}$/.test(wanted)) return null
  const where = { number: { equals: Number(wanted) } }
  return (await findReleases(payload, where, { limit: 1 }))[0] ?? null
}
