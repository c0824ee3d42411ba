import type { CompiledCriterion, CompiledQuestion, Node } from './compiled.js'
import { degreeIndex, type DegreeIndex, type LiteralUse } from './degree-index.js'
import { literalPool, type Literal } from './literals.js'
import { termsOf, type Term } from './terms.js'

/** The index with the terms themselves. */
export type TermIndex = DegreeIndex & {
  readonly terms: readonly Term[]
  /** By criterion: its first term; the next entry is where it ends. */
  readonly firstTerm: readonly number[]
  readonly criteria: readonly Node[]
}

/** Gathers criteria for an index. */
export type CriterionBook = {
  readonly add: (node: Node) => CompiledCriterion
  readonly index: (questions: readonly CompiledQuestion[]) => TermIndex
}

type Entry = { readonly node: Node; readonly terms: readonly Term[] | null }

/** An empty book. */
export function criterionBook(): CriterionBook {
  const pool = literalPool()
  const byKey = new Map<string, number>()
  const entries: Entry[] = []
  return {
    add: (node) => {
      const terms = termsOf(node, pool)
      const key = terms === null ? `wide ${entries.length}` : keyOf(terms)
      const index = byKey.get(key) ?? entries.length
      byKey.set(key, index)
      if (index === entries.length) entries.push({ node, terms })
      return { index, node }
    },
    index: (questions) => termIndex(entries, questions.length),
  }
}

function keyOf(terms: readonly Term[]): string {
  return terms
    .map((term) => term.map(({ id }) => id).join())
    .toSorted()
    .join(';')
}

function termIndex(entries: readonly Entry[], questions: number): TermIndex {
  const terms = entries.flatMap((entry) => entry.terms ?? [])
  const criterionOf = entries.flatMap((entry, index) => (entry.terms ?? []).map(() => index))
  const firstTerm = [0]
  for (const entry of entries) firstTerm.push((firstTerm.at(-1) ?? 0) + (entry.terms?.length ?? 0))
  const wide = entries.flatMap(({ node, terms }, index) => (terms === null ? { node, index } : []))
  const uses = usesOf(terms, questions)
  return {
    ...degreeIndex({ uses, criterionOf, count: entries.length }, wide),
    firstTerm,
    terms,
    criteria: entries.map(({ node }) => node),
  }
}

function usesOf(terms: readonly Term[], questions: number): readonly (readonly LiteralUse[])[] {
  const found = new Map<Literal, number[]>()
  for (const [place, term] of terms.entries()) {
    for (const literal of term) found.set(literal, [...(found.get(literal) ?? []), place])
  }
  const uses = Array.from({ length: questions }, (): LiteralUse[] => [])
  for (const [{ id: _id, ...parts }, own] of found) {
    uses[parts.question]?.push({ ...parts, terms: own })
  }
  return uses
}
