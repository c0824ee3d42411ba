import { canonicalJson } from '@unknot/advice-engine/snapshot'
import type { KnowledgeBase } from '@unknot/content-schema'
import type { Changes } from './checks-report'

type Release = { readonly number: number; readonly knowledgeBase: KnowledgeBase }

/** Ids of what differs, noun by noun. */
export type ChangedIds = Readonly<
  Record<'questions' | 'rules' | 'treatments' | 'references', Changes>
> & { readonly since: number }

/** What differs from the release that is live, by id. */
export function compareWithLive(live: Release | null, next: KnowledgeBase): ChangedIds | null {
  if (live === null) return null
  const before = live.knowledgeBase
  return {
    since: live.number,
    questions: compareItems(before.questions, next.questions),
    rules: compareItems(before.rules, next.rules),
    treatments: compareItems(before.treatments, next.treatments),
    references: compareItems(before.references, next.references),
  }
}

type Item = { readonly id: string }

function compareItems(before: readonly Item[], after: readonly Item[]): Changes {
  const was = byId(before)
  const is = byId(after)
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    removed: [...was.keys()].filter((id) => !is.has(id)),
    changed: [...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id)),
  }
}

const byId = (items: readonly Item[]): ReadonlyMap<string, string> =>
  new Map(items.map((item) => [item.id, canonicalJson(item)]))
