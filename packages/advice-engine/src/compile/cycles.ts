type Arrows = ReadonlyMap<string, readonly string[]>

/** A circle of arrows, its first node repeated at the end; null if there is none. */
export function findCycle(arrows: Arrows): readonly string[] | null {
  const sorted = sortByArrows(arrows)
  return 'cycle' in sorted ? sorted.cycle : null
}

/** The longest chain of arrows, from its start; empty where there is a circle. */
export function longestChain(arrows: Arrows): readonly string[] {
  const sorted = sortByArrows(arrows)
  if ('cycle' in sorted) return []
  const chains = new Map<string, Chain>()
  let longest: Chain | null = null
  for (const node of sorted.order) {
    const chain = longestFrom(node, arrows, chains)
    chains.set(node, chain)
    if (longest === null || chain.length > longest.length) longest = chain
  }
  return nodesOf(longest)
}

type Chain = { readonly node: string; readonly length: number; readonly next: Chain | null }

function longestFrom(node: string, arrows: Arrows, chains: ReadonlyMap<string, Chain>): Chain {
  let next: Chain | null = null
  for (const other of arrows.get(node) ?? []) {
    const chain = chains.get(other)
    if (chain !== undefined && chain.length > (next?.length ?? 0)) next = chain
  }
  return { node, length: (next?.length ?? 0) + 1, next }
}

function nodesOf(chain: Chain | null): readonly string[] {
  const nodes: string[] = []
  for (let one = chain; one !== null; one = one.next) nodes.push(one.node)
  return nodes
}

type Sorted = { readonly order: readonly string[] } | { readonly cycle: readonly string[] }

/** Every node after those that its arrows lead to; without recursion, so that no chain is too long. */
function sortByArrows(arrows: Arrows): Sorted {
  const order: string[] = []
  const done = new Set<string>()
  const path = new Set<string>()
  const toVisit = [...arrows.keys()]
  for (let node = toVisit.at(-1); node !== undefined; node = toVisit.at(-1)) {
    if (done.has(node) || path.has(node)) {
      toVisit.pop()
      if (path.delete(node)) order.push(node)
      done.add(node)
      continue
    }
    path.add(node)
    for (const next of arrows.get(node) ?? []) {
      if (path.has(next)) return { cycle: circleIn(path, next) }
      if (!done.has(next)) toVisit.push(next)
    }
  }
  return { order }
}

function circleIn(path: ReadonlySet<string>, node: string): readonly string[] {
  const nodes = [...path]
  return [...nodes.slice(nodes.indexOf(node)), node]
}
