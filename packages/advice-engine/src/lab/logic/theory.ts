import { formulas, no, yes, type Formula, type Formulas } from './formula.js'
import { createSolver } from './solver.js'

/** Whether a formula can be true, and when; `isTrue` answers until the next search. */
export type Finding =
  | { readonly outcome: 'found'; readonly isTrue: (variable: number) => boolean }
  /** Those of the given formulas that cannot all be true. */
  | { readonly outcome: 'impossible'; readonly core: readonly Formula[] }
  | { readonly outcome: 'unknown' }

/** Formulas, what is known to be true of their variables, and a search for values that make a formula true. */
export type Theory = Omit<Formulas, 'variable'> & {
  /** A new variable; `usually` is the value to prefer. */
  readonly variable: (usually?: boolean) => Formula
  /**
   * Declares variables that constrain each other: in each of these lists one is always true. With `rest` "chosen" all of
   * them are chosen once one is; else those that no search speaks of are taken to be false.
   */
  readonly group: (
    variables: readonly Formula[],
    always: readonly (readonly Formula[])[],
    rest: 'chosen' | 'false',
  ) => void
  /** Forgets what searches needed and learnt so far: it slows down those that need other things. */
  readonly startAfresh: () => void
  /** Values for which all of these are true. */
  readonly find: (all: readonly Formula[]) => Finding
  /** Steps of search left over; once there are none, every search ends as `unknown`. */
  readonly budgetLeft: () => number
}

/** What is declared of a variable: those that are chosen with it, and the lists that it is in. */
type Group = {
  readonly variables: readonly Formula[]
  readonly always: readonly (readonly Formula[])[]
}

/** A theory of nothing yet; `budget` bounds all searches together, in conflicts. */
export function createTheory(budget: number): Theory {
  const made = formulas()
  let solver = createSolver()
  let spent = 0
  const usual = new Map<number, boolean>()
  const groupOf = new Map<number, Group>()
  /** By node: its variable in the solver; 0 for none yet. */
  let literals = new Int32Array(1 << 10)

  const toLiteral = (formula: Formula): number => {
    const node = formula < 0 ? -formula : formula
    const literal = literals[node] || encode(node)
    return formula < 0 ? -literal : literal
  }
  /** A node is defined by clauses when it is first needed. */
  const encode = (node: number): number => {
    const conjuncts = made.conjuncts(node)
    const parts = conjuncts?.map(toLiteral) ?? null
    const literal = solver.addVariable(usual.get(node) ?? false)
    note(node, literal)
    if (node === yes) solver.addClause([literal])
    for (const clause of groupOf.get(node)?.always ?? []) {
      if (clause.every((variable) => isKnown(Math.abs(variable)))) {
        solver.addClause(clause.map(toLiteral))
      }
    }
    if (parts === null) return literal
    for (const part of parts) solver.addClause([-literal, part])
    solver.addClause([literal, ...parts.map((part) => -part)])
    return literal
  }
  const isKnown = (node: number) => (literals[node] ?? 0) !== 0
  const note = (node: number, literal: number) => {
    if (node >= literals.length) {
      const larger = new Int32Array(node * 2)
      larger.set(literals)
      literals = larger
    }
    literals[node] = literal
  }
  const budgetLeft = () => Math.max(0, budget - spent - solver.conflicts())

  return {
    ...made,
    variable: (usually = false) => {
      const variable = made.variable()
      usual.set(variable, usually)
      return variable
    },
    group: (variables, always, rest) => {
      const listsOf = new Map<Formula, (readonly Formula[])[]>()
      for (const list of always) {
        for (const formula of list) {
          const lists = listsOf.get(Math.abs(formula))
          if (lists === undefined) listsOf.set(Math.abs(formula), [list])
          else lists.push(list)
        }
      }
      for (const variable of variables) {
        groupOf.set(variable, {
          variables: rest === 'chosen' ? variables : [variable],
          always: listsOf.get(variable) ?? [],
        })
      }
    },
    startAfresh: () => {
      spent += solver.conflicts()
      solver = createSolver()
      literals.fill(0)
    },
    find: (all) => {
      if (isContradiction(all)) return { outcome: 'impossible', core: all }
      if (budgetLeft() === 0) return { outcome: 'unknown' }
      const byLiteral = new Map(all.map((formula) => [toLiteral(formula), formula]))
      const deciding = () => decidingVariables(made, all, groupOf).map(toLiteral)
      const solution = solver.solve([...byLiteral.keys()], deciding, budgetLeft())
      if (solution.outcome === 'unknown') return solution
      if (solution.outcome === 'found') {
        const isTrue = (variable: number) => {
          return isKnown(variable) && solution.isTrue(literals[variable] ?? 0)
        }
        return { outcome: 'found', isTrue }
      }
      const core = solution.core.flatMap((literal) => byLiteral.get(literal) ?? [])
      return { outcome: 'impossible', core }
    },
    budgetLeft,
  }
}

/** Whether two of these are opposites, or one is never true. */
function isContradiction(all: readonly Formula[]): boolean {
  const given = new Set(all)
  return given.has(no) || all.some((formula) => given.has(-formula))
}

/** Once these have values, the formulas have one too, and nothing stands in the way of values for the rest. */
function decidingVariables(
  { variablesOf }: Formulas,
  all: readonly Formula[],
  groupOf: ReadonlyMap<number, Group>,
): readonly number[] {
  const deciding: number[] = []
  const chosen = new Set<readonly Formula[]>()
  for (const variable of variablesOf(all)) {
    const together = groupOf.get(variable)?.variables ?? []
    if (together.length <= 1) deciding.push(variable)
    else if (!chosen.has(together)) {
      chosen.add(together)
      deciding.push(...together)
    }
  }
  return deciding
}
