import type { Node } from './compiled.js'
import type { Literal, LiteralPool } from './literals.js'

/** Literals that together suffice; sorted by id. */
export type Term = readonly Literal[]

/** More terms, or longer ones, are not worked out; such a criterion is judged part by part. */
const mostTerms = 256
const mostLiterals = 512

/**
 * The terms of a criterion: it is met to the degree of the best of them, and a term to the degree of the worst of its
 * literals. Null where there are too many.
 */
export function termsOf(node: Node, pool: LiteralPool): readonly Term[] | null {
  switch (node.kind) {
    case 'leaf':
      return [[pool.of(node)]]
    case 'at-least': {
      const { count } = node
      if (waysToChoose(count, node.of.length) > mostTerms) return null
      const parts: (readonly Term[])[] = []
      for (const child of node.of) {
        const terms = termsOf(child, pool)
        if (terms === null) return null
        parts.push(terms)
      }
      return choose(parts, count, pool)
    }
    default:
      return node satisfies never
  }
}

/** At least `count` of the parts. */
function choose(
  parts: readonly (readonly Term[])[],
  count: number,
  pool: LiteralPool,
): readonly Term[] | null {
  if (count === 1) return either(parts.flat(), pool)
  if (count === parts.length) return each(parts, pool)
  const [first = [], ...rest] = parts
  const withFirst = both(first, choose(rest, count - 1, pool), pool)
  const withoutFirst = choose(rest, count, pool)
  if (withFirst === null || withoutFirst === null) return null
  return either([...withFirst, ...withoutFirst], pool)
}

function each(parts: readonly (readonly Term[])[], pool: LiteralPool): readonly Term[] | null {
  let terms: readonly Term[] | null = [[]]
  for (const part of parts) {
    terms = both(part, terms, pool)
    if (terms === null) return null
  }
  return terms
}

/** One of these terms; single literals on one question become one. */
function either(terms: readonly Term[], pool: LiteralPool): readonly Term[] | null {
  const singles: Literal[] = []
  const others = new Map<string, Term>()
  for (const term of terms) {
    const [literal] = term
    if (literal !== undefined && term.length === 1) addMerged(singles, literal, pool.or)
    else others.set(term.map(({ id }) => id).join(), term)
    if (singles.length + others.size > mostTerms) return null
  }
  return [...singles.map((literal) => [literal]), ...others.values()]
}

/** Each of the one with each of the other. */
function both(
  one: readonly Term[],
  other: readonly Term[] | null,
  pool: LiteralPool,
): readonly Term[] | null {
  if (other === null || one.length * other.length > mostTerms * 4) return null
  const terms = one.flatMap((first) => other.map((second) => joined(second, first, pool)))
  return terms.some((term) => term.length > mostLiterals) ? null : either(terms, pool)
}

function joined(one: Term, other: Term, pool: LiteralPool): Term {
  const literals = [...one]
  for (const literal of other) addMerged(literals, literal, pool.and)
  return literals.toSorted((a, b) => a.id - b.id)
}

/** Adds a literal, or puts in the place of one what says as much as both. */
function addMerged(literals: Literal[], literal: Literal, merge: LiteralPool['and']): void {
  for (const [place, known] of literals.entries()) {
    const merged = merge(known, literal)
    if (merged === null) continue
    literals[place] = merged
    return
  }
  literals.push(literal)
}

/** n over k, or infinity once it is too many to work out; one of many is a list, not a choice. */
function waysToChoose(k: number, n: number): number {
  if (k === 1) return 1
  let ways = 1
  for (let chosen = 0; chosen < Math.min(k, n - k); chosen += 1) {
    ways = (ways * (n - chosen)) / (chosen + 1)
    if (ways > mostTerms * 2) return Infinity
  }
  return ways
}
