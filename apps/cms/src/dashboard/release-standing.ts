import { hashKnowledgeBase } from '@unknot/advice-engine/snapshot'
import type { BasePayload } from 'payload'
import { compareWithLive } from '../releases/compare'
import { publishedKnowledge } from '../releases/published-knowledge'
import { findLiveRelease, knowledgeBaseOf } from '../releases/release-row'

/** What readers see of the facts, and whether editors have published others since. */
export type ReleaseStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly number: number; readonly id: string }
  | {
      readonly kind: 'differs'
      readonly number: number
      readonly id: string
      /** How many questions, rules, treatments and references differ. */
      readonly changes: number
    }
  | { readonly kind: 'unreadable'; readonly number: number; readonly id: string }

export async function findReleaseStanding(payload: BasePayload): Promise<ReleaseStanding> {
  const live = await findLiveRelease(payload)
  if (live === null) return { kind: 'none' }
  const { id, number, hash } = live
  const published = await publishedKnowledge(payload)
  if (published.outcome === 'problem') return { kind: 'unreadable', number, id }
  if ((await hashKnowledgeBase(published.value)) === hash) return { kind: 'same', number, id }
  const changes = compareWithLive({ number, knowledgeBase: knowledgeBaseOf(live) }, published.value)
  return { kind: 'differs', number, id, changes: changes === null ? 0 : countOf(changes) }
}

function countOf(changes: NonNullable<ReturnType<typeof compareWithLive>>): number {
  const { questions, rules, treatments, references } = changes
  return [questions, rules, treatments, references].reduce(
    (sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length,
    0,
  )
}
