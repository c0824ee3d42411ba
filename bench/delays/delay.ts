import { setTimeout as wait } from 'node:timers/promises'

const askEveryMs = 10
const longestMs = 30_000

/** Milliseconds from the start of the act until the reader sees it. */
export async function delayOf(
  act: () => Promise<unknown>,
  isSeen: () => Promise<boolean>,
): Promise<number> {
  const start = performance.now()
  const acting = act()
  const [elapsed] = await Promise.all([untilSeen(start, isSeen), acting])
  return elapsed
}

async function untilSeen(start: number, isSeen: () => Promise<boolean>): Promise<number> {
  while (performance.now() - start < longestMs) {
    if (await isSeen()) return performance.now() - start
    await wait(askEveryMs)
  }
  throw new Error(`The change was not seen within ${longestMs} ms.`)
}

/** Waits, without measuring, until the reader sees something. */
export const untilTrue = (isSeen: () => Promise<boolean>): Promise<number> =>
  untilSeen(performance.now(), isSeen)
