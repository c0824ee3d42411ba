import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycle, longestChain } from './cycles.js'

const arrows = (...pairs: readonly (readonly [string, ...string[]])[]) =>
  new Map(pairs.map(([from, ...to]) => [from, to]))

describe('findCycle', () => {
  it.each([
    [arrows(['a', 'b'], ['b', 'c']), null],
    [arrows(['a', 'a']), ['a', 'a']],
    [arrows(['a', 'b', 'c'], ['b'], ['c', 'a']), ['c', 'a', 'c']],
    [arrows(['a', 'b', 'c'], ['b', 'd'], ['c', 'd'], ['d']), null],
  ])('of %j is %j', (graph, cycle) => {
    expect(findCycle(graph)).toEqual(cycle)
  })

  it('finds a circle exactly where an arrow leads back', () => {
    const graphs = fc.array(fc.array(fc.nat(5), { maxLength: 3 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(graphs, (lists) => {
        const graph = new Map(lists.map((to, from) => [String(from), to.map(String)]))
        const cycle = findCycle(graph)
        expect(cycle !== null).toBe([...graph.keys()].some((node) => reaches(graph, node)))
        for (const [index, node] of cycle?.slice(1).entries() ?? []) {
          expect(graph.get(cycle?.[index] ?? '')).toContain(node)
        }
      }),
    )
  })

  it('is not exhausted by a long chain', () => {
    const chain = Array.from(
      { length: 100_000 },
      (_, index) => [`${index}`, `${index + 1}`] as const,
    )
    expect(findCycle(arrows(...chain))).toBeNull()
    expect(longestChain(arrows(...chain))).toHaveLength(100_001)
  })
})

describe('longestChain', () => {
  it('is the longest way along the arrows', () => {
    const graph = arrows(['a', 'c'], ['b', 'a', 'd'], ['c', 'd'], ['d'], ['e', 'd'])
    expect(longestChain(graph)).toEqual(['b', 'a', 'c', 'd'])
    expect(longestChain(arrows(['a', 'a']))).toEqual([])
  })
})

function reaches(graph: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set(graph.get(start))
  for (const node of seen) for (const next of graph.get(node) ?? []) seen.add(next)
  return seen.has(start)
}
