import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSolver } from './solver.js'

const variables = 8
const literal = fc
  .tuple(fc.integer({ min: 1, max: variables }), fc.boolean())
  .map(([variable, isPositive]) => (isPositive ? variable : -variable))
const clauses = fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), {
  minLength: 5,
  maxLength: 45,
})
const assumptions = fc.array(literal, { maxLength: 3 })

/** Every way to give the variables values, as a function of the variable. */
function* everyAssignment(): Generator<(variable: number) => boolean> {
  for (let bits = 0; bits < 2 ** variables; bits += 1) {
    yield (variable) => ((bits >> (variable - 1)) & 1) === 1
  }
}

const holds = (isTrue: (variable: number) => boolean) => (literal: number) =>
  isTrue(Math.abs(literal)) === literal > 0

function isPossible(all: readonly (readonly number[])[]): boolean {
  for (const isTrue of everyAssignment()) {
    if (all.every((clause) => clause.some(holds(isTrue)))) return true
  }
  return false
}

function solverFor(clauses: readonly (readonly number[])[]) {
  const solver = createSolver()
  const all = Array.from({ length: variables }, () => solver.addVariable(false))
  const deciding = () => all
  for (const clause of clauses) solver.addClause(clause)
  return { solver, deciding }
}

describe('the solver', () => {
  it('finds values exactly when there are some, search after search', () => {
    fc.assert(
      fc.property(clauses, fc.array(assumptions, { maxLength: 4 }), (all, searches) => {
        const { solver, deciding } = solverFor(all)
        for (const assumed of searches) {
          const units = assumed.map((literal) => [literal])
          const solution = solver.solve(assumed, deciding, 10_000)
          if (solution.outcome === 'found') {
            expect([...all, ...units].every((c) => c.some(holds(solution.isTrue)))).toBe(true)
          } else {
            expect(solution.outcome).toBe('impossible')
            expect(isPossible([...all, ...units])).toBe(false)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('names assumptions that cannot all hold', () => {
    fc.assert(
      fc.property(clauses, assumptions, (all, assumed) => {
        const { solver, deciding } = solverFor(all)
        const solution = solver.solve(assumed, deciding, 10_000)
        if (solution.outcome !== 'impossible') return
        expect(assumed).toEqual(expect.arrayContaining([...solution.core]))
        expect(isPossible([...all, ...solution.core.map((one) => [one])])).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('takes clauses between searches', () => {
    const { solver, deciding } = solverFor([[1, 2]])
    expect(solver.solve([-1], deciding, 10).outcome).toBe('found')
    solver.addClause([-2])
    expect(solver.solve([-1], deciding, 10)).toMatchObject({ outcome: 'impossible', core: [-1] })
    expect(solver.solve([], deciding, 10).outcome).toBe('found')
  })

  it('says that it does not know, rather than search on for ever', () => {
    // Nine pigeons into eight holes: short to say, long to refute.
    const solver = createSolver()
    const hole = Array.from({ length: 9 }, () =>
      Array.from({ length: 8 }, () => solver.addVariable(false)),
    )
    for (const holes of hole) solver.addClause(holes)
    for (const [one, mine] of hole.entries()) {
      for (const theirs of hole.slice(one + 1)) {
        for (const [place, variable] of mine.entries()) {
          solver.addClause([-variable, -(theirs[place] ?? 0)])
        }
      }
    }
    expect(solver.solve([], () => hole.flat(), 50).outcome).toBe('unknown')
    expect(solver.conflicts()).toBe(50)
  })
})
