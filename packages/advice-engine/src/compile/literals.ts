import type { Node } from './compiled.js'

type Leaf = Extract<Node, { kind: 'leaf' }>

/** What one question must say for a term to hold. */
export type Literal = LiteralParts & { readonly id: number }

/** What a literal says, but for its name. */
export type LiteralParts =
  | {
      readonly kind: 'single'
      readonly question: number
      /** By cell of the question; the last stands for "not asked of this reader". */
      readonly accepts: readonly boolean[]
    }
  /** One of these options is ticked (`isWanted`), or none of them is. */
  | {
      readonly kind: 'several'
      readonly question: number
      readonly options: readonly number[]
      readonly isWanted: boolean
    }

/** Literals, each kept once, so that equal ones are the same object. */
export type LiteralPool = {
  readonly all: readonly Literal[]
  /** The literal of a leaf. */
  readonly of: (leaf: Leaf) => Literal
  /** A literal that says as much as both; null where it takes two. */
  readonly and: (one: Literal, other: Literal) => Literal | null
  /** A literal that says as much as either; null where it takes two. */
  readonly or: (one: Literal, other: Literal) => Literal | null
}

/** An empty pool. */
export function literalPool(): LiteralPool {
  const all: Literal[] = []
  const byKey = new Map<string, Literal>()
  const keep = (parts: LiteralParts): Literal => {
    const key = keyOf(parts)
    const known = byKey.get(key)
    if (known !== undefined) return known
    const literal = { ...parts, id: all.length }
    all.push(literal)
    byKey.set(key, literal)
    return literal
  }
  const join = (one: Literal, other: Literal, isAnd: boolean): Literal | null => {
    if (one === other) return one
    if (one.question !== other.question) return null
    const parts = joinParts(one, other, isAnd)
    return parts === null ? null : keep(parts)
  }
  return {
    all,
    of: (leaf) => keep(partsOf(leaf)),
    and: (one, other) => join(one, other, true),
    or: (one, other) => join(one, other, false),
  }
}

function keyOf(parts: LiteralParts): string {
  return parts.kind === 'single'
    ? `${parts.question} ${parts.accepts.map(Number).join('')}`
    : `${parts.question} ${parts.isWanted ? '+' : '-'}${parts.options.join()}`
}

function partsOf(leaf: Leaf): LiteralParts {
  const { question, criterion, options, isWanted } = leaf
  const { cells } = question
  if (cells.kind === 'single') {
    const accepts = cells.answers.map((_answer, cell) => options.includes(cell) === isWanted)
    return { kind: 'single', question: question.index, accepts: [...accepts, !isWanted] }
  }
  const wanted = criterion.kind === 'has' ? criterion.option : ''
  const place = cells.answers.indexOf(wanted)
  return { kind: 'several', question: question.index, options: [place], isWanted }
}

function joinParts(one: Literal, other: Literal, isAnd: boolean): LiteralParts | null {
  const { question } = one
  if (one.kind === 'single' && other.kind === 'single') {
    const accepts = one.accepts.map((accepted, cell) =>
      isAnd ? accepted && other.accepts[cell] === true : accepted || other.accepts[cell] === true,
    )
    return { kind: 'single', question, accepts }
  }
  if (one.kind === 'single' || other.kind === 'single') return null
  if (one.isWanted !== other.isWanted || one.isWanted === isAnd) return null
  const options = [...new Set([...one.options, ...other.options])].toSorted((a, b) => a - b)
  return { kind: 'several', question, options, isWanted: one.isWanted }
}
