import type { CompiledCriterion, CompiledQuestion, Node } from './compiled.js'
import { degreeIndex, type Degrees, type DegreeIndex } from './degree-index.js'
import { literalPool, type Literal } from './literals.js'
import type { Wanted } from './matches.js'
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
    index: (questions) => termIndex(entries, questions),
  }
}

function keyOf(terms: readonly Term[]): string {
  return terms
    .map((term) => term.map(({ id }) => id).join())
    .toSorted()
    .join(';')
}

function termIndex(entries: readonly Entry[], questions: readonly CompiledQuestion[]): TermIndex {
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

function usesOf(terms: readonly Term[], questions: readonly CompiledQuestion[]): Degrees['uses'] {
  const found = new Map<Literal, number[]>()
  for (const [place, term] of terms.entries()) {
    for (const literal of term) {
      const own = found.get(literal)
      if (own === undefined) found.set(literal, [place])
      else own.push(place)
    }
  }
  const literals = [...found]
  return questions.map((question) =>
    literals.flatMap(([literal, own]) =>
      literal.question === question.index
        ? { ...wantedBy(literal, question), terms: inBase16(own) }
        : [],
    ),
  )
}

/** A literal in the words of a leaf. */
function wantedBy(literal: Literal, { cells }: CompiledQuestion): Wanted {
  if (literal.kind === 'single') {
    const isWanted = literal.accepts.at(-1) === false
    const isOption = (cell: number) => literal.accepts[cell] === isWanted
    return { options: [...cells.answers.keys()].filter(isOption), isWanted }
  }
  const options = cells.closure.flatMap((implied, option) =>
    implied.some((one) => literal.options.includes(one)) ? option : [],
  )
  return { options, isWanted: literal.isWanted }
}

/** A number with a bit for each place. */
function inBase16(places: readonly number[]): string {
  const length = (Math.max(0, ...places) >>> 5) + 1
  const words = new Uint32Array(length)
  for (const place of places) {
    const word = place >>> 5
    words[word] = (words[word] ?? 0) | (1 << (place & 31))
  }
  const digits = Array.from(words, (word) => word.toString(16).padStart(8, '0'))
  return `0x${digits.toReversed().join('')}`
}
