import type { KnowledgeBase } from '../../knowledge-base.js'
import type { DiffReport, Ids } from './report.js'

/** What was added, removed and changed, by id. */
export function compareDocuments(
  before: KnowledgeBase,
  after: KnowledgeBase,
): DiffReport['documents'] {
  return {
    questions: compareLists(before.questions, after.questions),
    scores: compareLists(before.scores ?? [], after.scores ?? []),
    problems: compareLists(before.problems, after.problems),
    rules: compareLists(before.rules, after.rules),
    treatments: compareLists(before.treatments, after.treatments),
    references: compareLists(before.references, after.references),
  }
}

type List = readonly { readonly id: string }[]

function compareLists(before: List, after: List): Ids {
  const texts = new Map(before.map((one) => [one.id, textOf(one)]))
  const kept = new Set(after.map(({ id }) => id))
  return {
    added: after.flatMap(({ id }) => (texts.has(id) ? [] : [id])),
    removed: before.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
    changed: after.flatMap((one) => {
      const text = texts.get(one.id)
      return text === undefined || text === textOf(one) ? [] : [one.id]
    }),
  }
}

/** The same for the same content, in whatever order its fields stand. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(
          Object.entries(field).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : field,
  )
}
