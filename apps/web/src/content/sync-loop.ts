import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../log'
import type { Sync, SyncOutcome } from './sync'

type LoopOptions = {
  readonly sync: Sync
  readonly onContact: () => void
  readonly signal: AbortSignal
}

const longestWaitSeconds = 25
const shortestPauseMs = 100
const firstPauseMs = 250
const longestPauseMs = 5_000

/** Compares with the CMS again and again until the signal ends it. Never throws. */
export async function runSyncLoop({ sync, onContact, signal }: LoopOptions): Promise<void> {
  let etag: string | null = null
  let failures = 0
  let lastProblems = ''
  while (!signal.aborted) {
    const start = performance.now()
    const outcome = await attempt(() => sync(etag, waitSecondsAfter(failures)))
    if (signal.aborted) return
    if (outcome.kind === 'applied') etag = outcome.etag
    if (outcome.kind === 'failed') etag = null
    if (outcome.kind !== 'failed' || outcome.hasContact) onContact()
    const problems = outcome.kind === 'unchanged' ? [] : outcome.problems
    failures = problems.length === 0 ? 0 : failures + 1
    lastProblems = report(problems, lastProblems)
    const tookMs = performance.now() - start
    const pause = outcome.kind === 'failed' ? pauseAfter(failures) : shortestPauseMs - tookMs
    await wait(Math.max(0, pause), undefined, { signal, ref: false }).catch(() => undefined)
  }
}

async function attempt(sync: () => Promise<SyncOutcome>): Promise<SyncOutcome> {
  try {
    return await sync()
  } catch (error) {
    return { kind: 'failed', problems: [String(error)], hasContact: false }
  }
}

/** Says each kind of trouble once, not on every try. */
function report(problems: readonly string[], last: string): string {
  const now = problems.join(' | ')
  if (now === last) return last
  if (now !== '') log('warn', 'sync/problem', { problems: now, count: problems.length })
  else log('info', 'sync/in-step')
  return now
}

/** While a document is missing, the CMS is asked for it again soon, yet still tells of a withdrawal at once. */
const waitSecondsAfter = (failures: number): number =>
  failures === 0 ? longestWaitSeconds : Math.min(5, 2 ** (failures - 1))

/** Doubles from a quarter of a second up to five seconds, of which up to a fifth is chance. */
export function pauseAfter(failures: number, chance = Math.random()): number {
  const doubled = Math.min(longestPauseMs / 1.25, firstPauseMs * 2 ** (failures - 1))
  return doubled * (1 + chance / 4)
}
