/* oxlint-disable typescript/no-non-null-assertion -- children of a node stand before it in the same lists */

/** A formula: the number of a node, negative for its opposite. `yes` is always true, `no` never. */
export type Formula = number
export const yes: Formula = 1
export const no: Formula = -1

/**
 * Formulas over yes-no variables, as conjunctions and their opposites. Equal formulas are one node, so whatever two
 * parts of a question share is thought about once.
 */
export type Formulas = {
  /** A new variable. */
  readonly variable: () => Formula
  readonly and: (parts: readonly Formula[]) => Formula
  readonly or: (parts: readonly Formula[]) => Formula
  /** At least `count` of the parts. */
  readonly atLeast: (count: number, parts: readonly Formula[]) => Formula
  /** The formulas with variables replaced. */
  readonly replace: (
    all: readonly Formula[],
    by: ReadonlyMap<number, Formula>,
  ) => readonly Formula[]
  /** Whether it is true when exactly these variables are. */
  readonly evaluate: (formula: Formula, isTrue: (variable: number) => boolean) => boolean
  /** The conjuncts of a node; null for a variable and for `yes`. */
  readonly conjuncts: (node: number) => readonly Formula[] | null
  /** The variables that formulas speak of. */
  readonly variablesOf: (all: readonly Formula[]) => readonly number[]
}

/** An empty collection of formulas. */
export function formulas(): Formulas {
  // Nodes 0 and 1 are taken: 0 has no opposite, and 1 is `yes`.
  const nodes: (readonly Formula[] | null)[] = [null, null]
  const byKey = new Map<string, number>()
  const byPair = new Map<number, number>()
  const visited = visits()

  /** Most conjunctions are of two: these are found without a list. */
  const both = (one: Formula, other: Formula): Formula => {
    if (one === no || other === no || one === -other) return no
    if (one === yes || one === other) return other
    if (other === yes) return one
    const conjuncts = one < other ? [one, other] : [other, one]
    const key = conjuncts[0]! * 2 ** 26 + conjuncts[1]!
    const known = byPair.get(key)
    if (known !== undefined) return known
    nodes.push(conjuncts)
    byPair.set(key, nodes.length - 1)
    return nodes.length - 1
  }
  /** The conjunction of the parts, or of their opposites where `sign` is -1. */
  const join = (parts: readonly Formula[], sign: 1 | -1): Formula => {
    if (parts.length === 2) return both(sign * parts[0]!, sign * parts[1]!)
    const sorted: Formula[] = []
    for (const part of parts) {
      const conjunct = sign * part
      if (conjunct === no) return no
      if (conjunct !== yes) sorted.push(conjunct)
    }
    // oxlint-disable-next-line unicorn/no-array-sort -- the copy was made above
    sorted.sort((one, other) => one - other)
    const conjuncts = sorted.filter((part, place) => part !== sorted[place - 1])
    if (holdsOpposites(conjuncts)) return no
    if (conjuncts.length <= 1) return conjuncts[0] ?? yes
    if (conjuncts.length === 2) return both(conjuncts[0]!, conjuncts[1]!)
    const key = conjuncts.join()
    const known = byKey.get(key)
    if (known !== undefined) return known
    nodes.push(conjuncts)
    byKey.set(key, nodes.length - 1)
    return nodes.length - 1
  }
  const and = (parts: readonly Formula[]): Formula => join(parts, 1)
  const or = (parts: readonly Formula[]): Formula => -join(parts, -1)

  return {
    variable: () => nodes.push(null) - 1,
    and,
    or,
    atLeast: (count, parts) => atLeast(count, parts, and, or),
    replace: (all, by) => replace(all, by, nodes, and),
    evaluate: (formula, isTrue) => evaluate(formula, isTrue, nodes),
    conjuncts: (node) => nodes[node] ?? null,
    variablesOf: (all) => variablesOf(all, nodes, visited(nodes.length)),
  }
}

/** Whether one of these stands beside its opposite; they are in order, so negative ones come first. */
function holdsOpposites(sorted: readonly Formula[]): boolean {
  let last = sorted.length - 1
  for (const part of sorted) {
    if (part > 0) return false
    while (sorted[last]! > -part) last -= 1
    if (sorted[last] === -part) return true
  }
  return false
}

type Nodes = readonly (readonly Formula[] | null)[]
type Join = (parts: readonly Formula[]) => Formula

function atLeast(count: number, parts: readonly Formula[], and: Join, or: Join): Formula {
  if (count === parts.length) return and(parts)
  if (count === 1) return or(parts)
  // left[k]: at least k of the parts from here on.
  let left = Array.from({ length: count + 1 }, (_, k) => (k === 0 ? yes : no))
  for (const part of parts.toReversed()) {
    left = left.map((without, k) =>
      k === 0 ? yes : or([without, and([part, left[k - 1] ?? yes])]),
    )
  }
  return left[count] ?? no
}

function replace(
  all: readonly Formula[],
  by: ReadonlyMap<number, Formula>,
  nodes: Nodes,
  and: Join,
): readonly Formula[] {
  const changes = whatChanges(nodes, by, Math.max(...all.map(Math.abs)))
  const done = new Map<number, Formula>(by)
  const visit = (node: number): Formula => {
    if (changes[node] !== 1) return node
    const known = done.get(node)
    if (known !== undefined) return known
    const result = and((nodes[node] ?? []).map(signed))
    done.set(node, result)
    return result
  }
  const signed = (part: Formula): Formula => (part < 0 ? -visit(-part) : visit(part))
  return all.map(signed)
}

/** By node: 1 where it speaks of one of these variables. */
function whatChanges(
  nodes: Nodes,
  variables: ReadonlyMap<number, Formula>,
  last: number,
): Uint8Array {
  const changes = new Uint8Array(last + 1)
  let first = last
  for (const variable of variables.keys()) {
    if (variable > last) continue
    changes[variable] = 1
    first = Math.min(first, variable)
  }
  for (let node = first; node <= last; node += 1) {
    for (const part of nodes[node] ?? []) {
      if (changes[part < 0 ? -part : part] !== 1) continue
      changes[node] = 1
      break
    }
  }
  return changes
}

function evaluate(formula: Formula, isTrue: (variable: number) => boolean, nodes: Nodes): boolean {
  // By node: 0 not looked at, 1 false, 2 true.
  const done = new Uint8Array(Math.abs(formula) + 1)
  const visit = (node: number): boolean => {
    if (node === yes) return true
    const known = done[node]
    if (known !== 0) return known === 2
    const conjuncts = nodes[node]
    const result = conjuncts ? conjuncts.every(signed) : isTrue(node)
    done[node] = result ? 2 : 1
    return result
  }
  const signed = (part: Formula): boolean => (part < 0 ? !visit(-part) : visit(part))
  return signed(formula)
}

function variablesOf(
  all: readonly Formula[],
  nodes: Nodes,
  isFirst: (node: number) => boolean,
): readonly number[] {
  const found: number[] = []
  isFirst(yes)
  const visit = (formula: Formula): void => {
    const node = formula < 0 ? -formula : formula
    if (!isFirst(node)) return
    const conjuncts = nodes[node]
    if (conjuncts) conjuncts.forEach(visit)
    else found.push(node)
  }
  all.forEach(visit)
  return found
}

/** Starts a walk, with room for so many nodes; true of a node on its first visit. The same room serves every walk. */
function visits(): (size: number) => (node: number) => boolean {
  let lastWalk = new Uint32Array(1 << 10)
  let walk = 0
  const isFirst = (node: number): boolean => {
    if (lastWalk[node] === walk) return false
    lastWalk[node] = walk
    return true
  }
  return (size) => {
    if (size > lastWalk.length) lastWalk = new Uint32Array(size * 2)
    walk += 1
    return isFirst
  }
}
