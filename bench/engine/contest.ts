import type { Answers, KnowledgeBase } from '@unknot/advice-engine'
import { median } from '../table.js'
import { findDisagreement } from './agreement.js'
import type { Asked, Peer } from './peer.js'
import { takeTurns, type Rounds } from './processor-time.js'
import { toFacts } from './readers.js'

/** Who is compared about what. */
export type Contest = {
  readonly knowledgeBase: KnowledgeBase
  readonly readers: readonly Answers[]
  readonly peers: readonly Peer[]
  readonly rounds: number
}

/** Somebody that is not measured, and why. */
export type LeftOut = { readonly name: string; readonly why: string }

/** The measured times, and who was left out. */
export type Outcome = {
  readonly peers: readonly Peer[]
  readonly times: Rounds
  readonly leftOut: readonly LeftOut[]
  readonly readers: number
}

/** Whoever takes longer than this for one reader cannot be checked on all of them in the time that a bench may take. */
const longestMs = 500

/** Checks that all say the same about every reader, and only then lets them take turns. */
export async function hold(contest: Contest): Promise<Outcome> {
  const readers = contest.readers.map((answers) => ({
    answers,
    facts: toFacts(contest.knowledgeBase, answers),
  }))
  const asked = new Map<Peer, readonly Asked[]>()
  const leftOut: LeftOut[] = []
  for (const peer of contest.peers) {
    const each = readers.map(peer.ready)
    const takes = await shortestOf(each)
    if (takes <= longestMs) asked.set(peer, each)
    else leftOut.push({ name: peer.name, why: tooSlow(takes, readers.length) })
  }
  const problem = await findDisagreement(asked)
  if (problem !== null) throw new Error(problem)
  return {
    peers: [...asked.keys()],
    times: await takeTurns([...asked].map(inTurn), contest.rounds),
    leftOut,
    readers: readers.length,
  }
}

/** How many times as long one takes as the other: the median over the rounds. */
export function ratioOf(times: Rounds, name: string, to: string): number {
  const others = times.get(to) ?? []
  return median((times.get(name) ?? []).map((time, round) => time / (others[round] ?? Number.NaN)))
}

const tooSlow = (ms: number, readers: number): string =>
  `one reader takes it ${(ms / 1000).toFixed(1)} s, so that it cannot be checked on ${readers} readers in time`

/** Processor time of the quickest of three calls, in milliseconds: the first ones are always slow. */
async function shortestOf(each: readonly Asked[]): Promise<number> {
  let shortest = Infinity
  for (const { once } of each.slice(0, 3)) {
    const begin = process.cpuUsage()
    await once()
    const { user, system } = process.cpuUsage(begin)
    shortest = Math.min(shortest, (user + system) / 1000)
  }
  return shortest
}

/** Each call asks about the next reader. */
function inTurn([{ name }, each]: readonly [Peer, readonly Asked[]]) {
  let turn = 0
  const once = () => {
    turn = turn + 1 < each.length ? turn + 1 : 0
    return each[turn]?.once()
  }
  return { name, once }
}
