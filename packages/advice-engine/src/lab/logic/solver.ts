/* oxlint-disable typescript/no-non-null-assertion -- every index is a variable or a literal that was made here */

/** What a search came to; `isTrue` answers until the next search. */
export type Solution =
  | { readonly outcome: 'found'; readonly isTrue: (variable: number) => boolean }
  /** Some of the assumptions; they cannot all hold. */
  | { readonly outcome: 'impossible'; readonly core: readonly number[] }
  | { readonly outcome: 'unknown' }

/**
 * Searches for values that satisfy clauses: conflict-driven clause learning with watched literals. Variables count
 * from 1; a literal is a variable, or its negative. What is learnt in one search helps the next.
 */
export type Solver = {
  /** `phase` is the value to try first. */
  readonly addVariable: (phase: boolean) => number
  readonly addClause: (literals: readonly number[]) => void
  /**
   * Only `deciding` variables are guessed; the others must follow from them. They are asked for only when the
   * assumptions alone do not settle it. The search gives up after `budget` conflicts.
   */
  readonly solve: (
    assumptions: readonly number[],
    deciding: () => readonly number[],
    budget: number,
  ) => Solution
  /** Conflicts met so far, over all searches. */
  readonly conflicts: () => number
}

/** A solver without clauses. */
export function createSolver(): Solver {
  const search = createSearch()
  return {
    addVariable: (phase) => search.addVariable(phase),
    addClause: (literals) => search.addClause(literals.map(encode)),
    solve: (assumptions, deciding, budget) => solve(search, assumptions, deciding, budget),
    conflicts: () => search.conflicts,
  }
}

/** Inside, a literal is twice its variable, plus one when negative. */
type Literal = number
type Clause = Literal[]

function encode(literal: number): Literal {
  return literal < 0 ? -literal * 2 + 1 : literal * 2
}

function decode(literal: Literal): number {
  return literal & 1 ? -(literal >> 1) : literal >> 1
}

type Search = ReturnType<typeof createSearch>

function createSearch() {
  /** By literal: 1 true, -1 false, 0 open. */
  const values: number[] = [0, 0]
  /** By literal: clauses that watch its opposite. */
  const watches: Clause[][] = [[], []]
  const marks: boolean[] = [false, false]
  /** By variable. */
  const levels: number[] = [0]
  const reasons: (Clause | null)[] = [null]
  const activity: number[] = [0]
  const phases: boolean[] = [false]
  const firstPhases: boolean[] = [false]
  const seen: boolean[] = [false]
  const trail: Literal[] = []
  const levelStarts: number[] = []
  let isBroken = false
  let head = 0
  let bump = 1
  let conflicts = 0

  const assign = (literal: Literal, reason: Clause | null): void => {
    values[literal] = 1
    values[literal ^ 1] = -1
    levels[literal >> 1] = levelStarts.length
    reasons[literal >> 1] = reason
    trail.push(literal)
  }

  /** Follows what is forced; a clause that cannot hold, or null. */
  const propagate = (): Clause | null => {
    while (head < trail.length) {
      const literal = trail[head++]!
      const watching = watches[literal]!
      let kept = 0
      for (let place = 0; place < watching.length; place += 1) {
        const clause = watching[place]!
        const falsified = literal ^ 1
        if (clause[0] === falsified) {
          clause[0] = clause[1]!
          clause[1] = falsified
        }
        const first = clause[0]!
        if (values[first] === 1 || !watchAnother(clause)) watching[kept++] = clause
        else continue
        if (values[first] === 1) continue
        if (values[first] === -1) {
          for (place += 1; place < watching.length; place += 1) watching[kept++] = watching[place]!
          watching.length = kept
          head = trail.length
          return clause
        }
        assign(first, clause)
      }
      watching.length = kept
    }
    return null
  }

  /** Watches a literal that is not false in the place of the second; false when there is none. */
  const watchAnother = (clause: Clause): boolean => {
    for (let place = 2; place < clause.length; place += 1) {
      const literal = clause[place]!
      if (values[literal] === -1) continue
      clause[place] = clause[1]!
      clause[1] = literal
      watches[literal ^ 1]!.push(clause)
      return true
    }
    return false
  }

  const backTo = (level: number): void => {
    const start = levelStarts[level]
    if (start === undefined) return
    for (let place = trail.length - 1; place >= start; place -= 1) {
      const literal = trail[place]!
      phases[literal >> 1] = (literal & 1) === 0
      values[literal] = 0
      values[literal ^ 1] = 0
    }
    trail.length = start
    levelStarts.length = level
    head = start
  }

  const attach = (clause: Clause): void => {
    watches[clause[0]! ^ 1]!.push(clause)
    watches[clause[1]! ^ 1]!.push(clause)
  }

  const addClause = (literals: readonly Literal[]): void => {
    backTo(0)
    const open: Literal[] = []
    let isHeld = false
    for (const literal of literals) {
      if (values[literal] === 1 || marks[literal ^ 1]) isHeld = true
      if (values[literal] !== 0 || marks[literal]) continue
      marks[literal] = true
      open.push(literal)
    }
    for (const literal of open) marks[literal] = false
    if (isHeld) return
    const [only] = open
    if (only === undefined) isBroken = true
    else if (open.length > 1) attach(open)
    else {
      assign(only, null)
      if (propagate() !== null) isBroken = true
    }
  }

  const noteUse = (variable: number): void => {
    activity[variable]! += bump
    if (activity[variable]! < 1e100) return
    for (let one = 0; one < activity.length; one += 1) activity[one]! *= 1e-100
    bump *= 1e-100
  }

  /** Learns from a conflict why it came to that; the level to go back to. */
  const learn = (conflict: Clause): { readonly clause: Clause; readonly level: number } => {
    conflicts += 1
    const clause: Clause = [0]
    let pending = 0
    let place = trail.length - 1
    let reason: Clause = conflict
    for (;;) {
      for (const literal of reason) {
        const variable = literal >> 1
        if (seen[variable] || levels[variable] === 0 || values[literal] === 1) continue
        seen[variable] = true
        noteUse(variable)
        if (levels[variable] === levelStarts.length) pending += 1
        else clause.push(literal)
      }
      while (!seen[trail[place]! >> 1]) place -= 1
      const literal = trail[place--]!
      seen[literal >> 1] = false
      pending -= 1
      if (pending === 0) {
        clause[0] = literal ^ 1
        break
      }
      reason = reasons[literal >> 1]!
    }
    for (const literal of clause) seen[literal >> 1] = false
    bump *= 1.05
    return { clause, level: secondHighest(clause) }
  }

  /** The level just below the highest; its literal is put second, to be watched. */
  const secondHighest = (clause: Clause): number => {
    let highest = 1
    for (let place = 2; place < clause.length; place += 1) {
      if (levels[clause[place]! >> 1]! > levels[clause[highest]! >> 1]!) highest = place
    }
    if (clause.length === 1) return 0
    const literal = clause[highest]!
    clause[highest] = clause[1]!
    clause[1] = literal
    return levels[literal >> 1]!
  }

  /** The guesses that led to a literal being false. */
  const guessesBehind = (literal: Literal): Literal[] => {
    const found: Literal[] = [literal]
    const marked = new Set<number>([literal >> 1])
    for (let place = trail.length - 1; place >= (levelStarts[0] ?? trail.length); place -= 1) {
      const one = trail[place]!
      if (!marked.has(one >> 1)) continue
      const reason = reasons[one >> 1]!
      if (reason === null) found.push(one)
      else for (const other of reason) if (levels[other >> 1]! > 0) marked.add(other >> 1)
    }
    return [...new Set(found)]
  }

  return {
    values,
    phases,
    activity,
    addClause,
    assign,
    attach,
    backTo,
    propagate,
    learn,
    guessesBehind,
    addVariable: (phase: boolean): number => {
      values.push(0, 0)
      marks.push(false, false)
      watches.push([], [])
      levels.push(0)
      reasons.push(null)
      activity.push(0)
      seen.push(false)
      firstPhases.push(phase)
      return phases.push(phase) - 1
    },
    /** Forgets what earlier searches tried, so that a search does not depend on them for its taste. */
    startAfresh: (variables: readonly number[]): void => {
      backTo(0)
      for (const variable of variables) phases[variable] = firstPhases[variable]!
    },
    openLevel: (): number => levelStarts.push(trail.length),
    level: (): number => levelStarts.length,
    get isBroken() {
      return isBroken
    },
    breakForGood: (): void => {
      isBroken = true
    },
    get conflicts() {
      return conflicts
    },
  }
}

function solve(
  search: Search,
  assumptions: readonly number[],
  deciding: () => readonly number[],
  budget: number,
): Solution {
  search.backTo(0)
  let variables: readonly number[] | null = null
  const assumed = assumptions.map(encode)
  const last = search.conflicts + budget
  let restartAt = search.conflicts + 100
  let order: readonly number[] = []
  let next = 0
  for (;;) {
    const conflict = search.isBroken ? [] : search.propagate()
    if (conflict !== null) {
      if (search.isBroken || search.level() === 0) {
        search.breakForGood()
        return { outcome: 'impossible', core: [] }
      }
      const { clause, level } = search.learn(conflict)
      search.backTo(level)
      if (clause.length > 1) search.attach(clause)
      search.assign(clause[0]!, clause.length > 1 ? clause : null)
      next = 0
      if (search.conflicts >= last) return { outcome: 'unknown' }
      if (search.conflicts < restartAt) continue
      restartAt = search.conflicts + 100
      search.backTo(0)
      if (variables !== null) order = byActivity(search, variables)
      continue
    }
    const assumption = assumed[search.level()]
    if (assumption !== undefined) {
      if (search.values[assumption] === -1) {
        // The guesses so far are assumptions, and they contradict this one.
        const core = search.guessesBehind(assumption).map(decode)
        return { outcome: 'impossible', core }
      }
      search.openLevel()
      if (search.values[assumption] === 0) search.assign(assumption, null)
      continue
    }
    if (variables === null) {
      // Naming them may bring new clauses, so the assumptions are made again.
      variables = deciding()
      search.startAfresh(variables)
      order = byActivity(search, variables)
      continue
    }
    while (next < order.length && search.values[order[next]! * 2] !== 0) next += 1
    const variable = order[next]
    if (variable === undefined) {
      return { outcome: 'found', isTrue: (one) => search.values[one * 2] === 1 }
    }
    search.openLevel()
    search.assign(variable * 2 + (search.phases[variable] ? 0 : 1), null)
  }
}

function byActivity({ activity }: Search, variables: readonly number[]): readonly number[] {
  return variables.toSorted((one, other) => activity[other]! - activity[one]!)
}
