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
    addVariable: search.addVariable,
    addClause: (literals) => search.addClause(literals.map(encode)),
    solve: (assumptions, deciding, budget) => solve(search, assumptions, deciding, budget),
    conflicts: search.conflicts,
  }
}

/** Inside, a literal is twice its variable, plus one when negative. */
type Literal = number
/** Where a clause starts in the store: its length, then its literals. */
type Clause = number

function encode(literal: number): Literal {
  return literal < 0 ? -literal * 2 + 1 : literal * 2
}

function decode(literal: Literal): number {
  return literal & 1 ? -(literal >> 1) : literal >> 1
}

type Search = ReturnType<typeof createSearch>

/** Clauses lie one after the other in one array, and values in another: a search spends its time reaching them. */
function createSearch() {
  let store = new Int32Array(1 << 12)
  let stored = 1
  /** By literal: 1 true, -1 false, 0 open. */
  let values = new Int8Array(1 << 8)
  /**
   * By literal: pairs of a clause that watches its opposite, and a literal of it that makes a look at it needless when
   * true. A clause of two literals is noted by its complement; its other literal says all.
   */
  const watches: number[][] = [[], []]
  let marks = new Uint8Array(1 << 8)
  /** By variable. */
  let levels = new Int32Array(1 << 7)
  /** By variable: the clause that forced it; 0 for a guess. */
  let reasons = new Int32Array(1 << 7)
  const activity: number[] = [0]
  const phases: boolean[] = [false]
  const firstPhases: boolean[] = [false]
  let seen = new Uint8Array(1 << 7)
  /** What is assigned, in order. */
  let trail = new Int32Array(1 << 7)
  let assigned = 0
  /** By level: how much was assigned before it. */
  const levelStarts: number[] = []
  let level = 0
  const open: Literal[] = []
  let isBroken = false
  let head = 0
  let bump = 1
  let conflicts = 0

  const assign = (literal: Literal, reason: Clause): void => {
    values[literal] = 1
    values[literal ^ 1] = -1
    levels[literal >> 1] = level
    reasons[literal >> 1] = reason
    trail[assigned++] = literal
  }

  /** Follows what is forced; a clause that cannot hold, or 0. */
  const propagate = (): Clause => {
    while (head < assigned) {
      const conflict = follow(trail[head++]!)
      if (conflict !== 0) return conflict
    }
    return 0
  }

  /** Looks at the clauses that lose a literal because this one is true. */
  const follow = (literal: Literal): Clause => {
    const watching = watches[literal]!
    const end = watching.length
    let kept = 0
    for (let place = 0; place < end; place += 2) {
      const noted = watching[place]!
      let other = watching[place + 1]!
      if (values[other] !== 1 && noted > 0) {
        other = otherWatched(noted, literal ^ 1)
        if (values[other] !== 1 && watchAnother(noted, other)) continue
      }
      watching[kept] = noted
      watching[kept + 1] = other
      kept += 2
      if (values[other] === 1) continue
      const clause = noted > 0 ? noted : ~noted
      if (values[other] === 0) {
        assign(other, clause)
        continue
      }
      watching.copyWithin(kept, place + 2)
      watching.length = kept + end - place - 2
      return clause
    }
    if (kept < end) watching.length = kept
    return 0
  }

  /** The other of the two watched literals; the falsified one is put second. */
  const otherWatched = (clause: Clause, falsified: Literal): Literal => {
    const first = store[clause + 1]!
    if (first !== falsified) return first
    const second = store[clause + 2]!
    store[clause + 1] = second
    store[clause + 2] = falsified
    return second
  }

  /** Watches a literal that is not false in the place of the second; false when there is none. */
  const watchAnother = (clause: Clause, other: Literal): boolean => {
    const end = clause + store[clause]!
    for (let place = clause + 3; place <= end; place += 1) {
      const literal = store[place]!
      if (values[literal] === -1) continue
      store[place] = store[clause + 2]!
      store[clause + 2] = literal
      watches[literal ^ 1]!.push(clause, other)
      return true
    }
    return false
  }

  const backTo = (target: number): void => {
    if (target >= level) return
    const start = levelStarts[target]!
    for (let place = assigned - 1; place >= start; place -= 1) {
      const literal = trail[place]!
      phases[literal >> 1] = (literal & 1) === 0
      values[literal] = 0
      values[literal ^ 1] = 0
    }
    assigned = start
    level = target
    head = start
  }

  /** Stores a clause of two literals or more, and watches the first two. */
  const attach = (literals: readonly Literal[]): Clause => {
    const clause = stored
    stored += literals.length + 1
    if (stored > store.length) {
      const larger = new Int32Array(store.length * 2 + stored)
      larger.set(store)
      store = larger
    }
    store[clause] = literals.length
    store.set(literals, clause + 1)
    const noted = literals.length === 2 ? ~clause : clause
    watches[literals[0]! ^ 1]!.push(noted, literals[1]!)
    watches[literals[1]! ^ 1]!.push(noted, literals[0]!)
    return clause
  }

  const addClause = (literals: readonly Literal[]): void => {
    backTo(0)
    open.length = 0
    let isHeld = false
    for (const literal of literals) {
      if (values[literal] === 1 || marks[literal ^ 1] === 1) isHeld = true
      if (values[literal] !== 0 || marks[literal] === 1) continue
      marks[literal] = 1
      open.push(literal)
    }
    for (const literal of open) marks[literal] = 0
    if (isHeld) return
    if (open.length > 1) attach(open)
    else if (open.length === 0) isBroken = true
    else {
      assign(open[0]!, 0)
      if (propagate() !== 0) isBroken = true
    }
  }

  const noteUse = (variable: number): void => {
    activity[variable]! += bump
    if (activity[variable]! < 1e100) return
    for (let one = 0; one < activity.length; one += 1) activity[one]! *= 1e-100
    bump *= 1e-100
  }

  /** Learns from a conflict why it came to that, goes back, and draws the conclusion. */
  const learn = (conflict: Clause): void => {
    conflicts += 1
    const learnt: Literal[] = [0]
    let pending = 0
    let place = assigned - 1
    let reason = conflict
    for (;;) {
      for (let at = reason + 1; at <= reason + store[reason]!; at += 1) {
        const literal = store[at]!
        const variable = literal >> 1
        if (seen[variable] === 1 || levels[variable] === 0 || values[literal] === 1) continue
        seen[variable] = 1
        noteUse(variable)
        if (levels[variable] === level) pending += 1
        else learnt.push(literal)
      }
      while (seen[trail[place]! >> 1] === 0) place -= 1
      const literal = trail[place--]!
      seen[literal >> 1] = 0
      pending -= 1
      learnt[0] = literal ^ 1
      if (pending === 0) break
      reason = reasons[literal >> 1]!
    }
    for (const literal of learnt) seen[literal >> 1] = 0
    bump *= 1.05
    backTo(secondHighest(learnt))
    assign(learnt[0], learnt.length > 1 ? attach(learnt) : 0)
  }

  /** The level just below the highest; its literal is put second, to be watched. */
  const secondHighest = (learnt: Literal[]): number => {
    if (learnt.length === 1) return 0
    let highest = 1
    for (let place = 2; place < learnt.length; place += 1) {
      if (levels[learnt[place]! >> 1]! > levels[learnt[highest]! >> 1]!) highest = place
    }
    const literal = learnt[highest]!
    learnt[highest] = learnt[1]!
    learnt[1] = literal
    return levels[literal >> 1]!
  }

  /** The guesses that led to a literal being false. */
  const guessesBehind = (literal: Literal): Literal[] => {
    const found = new Set<Literal>([literal])
    const marked = new Set<number>([literal >> 1])
    const start = level > 0 ? levelStarts[0]! : assigned
    for (let place = assigned - 1; place >= start; place -= 1) {
      const one = trail[place]!
      if (!marked.has(one >> 1)) continue
      const reason = reasons[one >> 1]!
      if (reason === 0) {
        found.add(one)
        continue
      }
      const end = reason + store[reason]!
      for (let at = reason + 1; at <= end; at += 1) {
        const other = store[at]! >> 1
        if (levels[other]! > 0) marked.add(other)
      }
    }
    return [...found]
  }

  /** For twice as many variables. */
  const makeRoom = (): void => {
    const literals = values.length * 2
    values = copyInto(new Int8Array(literals), values)
    marks = copyInto(new Uint8Array(literals), marks)
    levels = copyInto(new Int32Array(literals / 2), levels)
    reasons = copyInto(new Int32Array(literals / 2), reasons)
    seen = copyInto(new Uint8Array(literals / 2), seen)
    trail = copyInto(new Int32Array(literals / 2), trail)
  }

  return {
    phases,
    activity,
    addClause,
    assign,
    backTo,
    propagate,
    learn,
    guessesBehind,
    valueOf: (literal: Literal): number => values[literal]!,
    addVariable: (phase: boolean): number => {
      watches.push([], [])
      activity.push(0)
      firstPhases.push(phase)
      if (watches.length > values.length) makeRoom()
      return phases.push(phase) - 1
    },
    /** Forgets what earlier searches tried, so that a search does not depend on them for its taste. */
    startAfresh: (variables: readonly number[]): void => {
      backTo(0)
      for (const variable of variables) phases[variable] = firstPhases[variable]!
    },
    openLevel: (): void => {
      levelStarts[level++] = assigned
    },
    level: (): number => level,
    isBroken: (): boolean => isBroken,
    breakForGood: (): void => {
      isBroken = true
    },
    conflicts: (): number => conflicts,
  }
}

function copyInto<List extends Int8Array | Uint8Array | Int32Array>(
  larger: List,
  list: List,
): List {
  larger.set(list)
  return larger
}

function solve(
  search: Search,
  assumptions: readonly number[],
  deciding: () => readonly number[],
  budget: number,
): Solution {
  search.backTo(0)
  if (search.isBroken()) return { outcome: 'impossible', core: [] }
  const assumed = assumptions.map(encode)
  const last = search.conflicts() + budget
  let restartAt = search.conflicts() + 100
  let variables: readonly number[] | null = null
  let order: readonly number[] = []
  let next = 0
  for (;;) {
    const conflict = search.propagate()
    if (conflict !== 0) {
      if (search.level() === 0) {
        search.breakForGood()
        return { outcome: 'impossible', core: [] }
      }
      search.learn(conflict)
      next = 0
      if (search.conflicts() >= last) return { outcome: 'unknown' }
      if (search.conflicts() < restartAt) continue
      restartAt = search.conflicts() + 100
      search.backTo(0)
      if (variables !== null) order = byActivity(search, variables)
      continue
    }
    const assumption = assumed[search.level()]
    if (assumption !== undefined) {
      if (search.valueOf(assumption) === -1) {
        // The guesses so far are assumptions, and they contradict this one.
        const core = search.guessesBehind(assumption).map(decode)
        return { outcome: 'impossible', core }
      }
      search.openLevel()
      if (search.valueOf(assumption) === 0) search.assign(assumption, 0)
      continue
    }
    if (variables === null) {
      // Naming them may bring new clauses, so the assumptions are made again.
      variables = deciding()
      search.startAfresh(variables)
      order = byActivity(search, variables)
      if (search.isBroken()) return { outcome: 'impossible', core: [] }
      continue
    }
    while (next < order.length && search.valueOf(order[next]! * 2) !== 0) next += 1
    const variable = order[next]
    if (variable === undefined) {
      return { outcome: 'found', isTrue: (one) => search.valueOf(one * 2) === 1 }
    }
    search.openLevel()
    search.assign(variable * 2 + (search.phases[variable] ? 0 : 1), 0)
  }
}

/** The most active first; most were never part of a conflict and need no sorting. */
function byActivity({ activity }: Search, variables: readonly number[]): readonly number[] {
  const active = variables.filter((variable) => activity[variable]! > 0)
  if (active.length === 0) return variables
  const idle = variables.filter((variable) => activity[variable] === 0)
  return [...active.toSorted((one, other) => activity[other]! - activity[one]!), ...idle]
}
