import type { KnowledgeBase } from '@unknot/advice-engine'
import type { DocumentChange } from './checks-report'
import { factsInWords, type DocumentInWords } from './facts-in-words'

const nouns = ['rules', 'questions', 'treatments', 'problems', 'scores', 'references'] as const

/** What differs between two knowledge bases, document by document and field by field. */
export function changesInWords(before: KnowledgeBase, after: KnowledgeBase): DocumentChange[] {
  const was = factsInWords(before)
  const is = factsInWords(after)
  return nouns.flatMap((noun) =>
    compareLists(was[noun], is[noun]).map((change) => ({ noun, ...change })),
  )
}

type List = readonly DocumentInWords[]
type Change = Omit<DocumentChange, 'noun'>

function compareLists(before: List, after: List): Change[] {
  const was = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  const removed = before.filter(({ id }) => !kept.has(id))
  return [
    ...after.flatMap((one) => compareOne(was.get(one.id), one)),
    ...removed.map(({ id, title }): Change => ({ id, title, what: 'removed', fields: [] })),
  ]
}

function compareOne(before: DocumentInWords | undefined, after: DocumentInWords): Change[] {
  const { id, title } = after
  const fields = compareFacts(before?.facts ?? [], after.facts)
  if (before === undefined) return [{ id, title, what: 'added', fields }]
  return fields.length === 0 ? [] : [{ id, title, what: 'changed', fields }]
}

function compareFacts(
  before: DocumentInWords['facts'],
  after: DocumentInWords['facts'],
): Change['fields'] {
  const was = new Map(before.map(({ label, words }) => [label, words]))
  const is = new Map(after.map(({ label, words }) => [label, words]))
  const labels = new Set([...is.keys(), ...was.keys()])
  return [...labels].flatMap((label) => {
    const [old, now] = [was.get(label) ?? null, is.get(label) ?? null]
    return old === now ? [] : [{ label, before: old, after: now }]
  })
}
