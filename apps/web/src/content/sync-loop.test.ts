import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SyncOutcome } from './sync'
import { pauseAfter, runSyncLoop } from './sync-loop'

const lines: string[] = []

beforeEach(() => {
  lines.length = 0
  vi.useFakeTimers({ toFake: ['performance'] })
  for (const level of ['info', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line))
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Runs the loop over these outcomes and returns what each comparison was asked. */
async function run(outcomes: readonly (SyncOutcome | Error)[]) {
  const asked: [string | null, number][] = []
  let contacts = 0
  const ending = new AbortController()
  const left = [...outcomes]
  await runSyncLoop({
    signal: ending.signal,
    onContact: () => (contacts += 1),
    sync: async (etag, waitSeconds) => {
      asked.push([etag, waitSeconds])
      const outcome = left.shift()
      if (left.length === 0) setTimeout(() => ending.abort(), 5)
      if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('over')
      return outcome
    },
  })
  return { asked, contacts }
}

const applied = (etag: string, ...problems: string[]): SyncOutcome => ({
  kind: 'applied',
  etag,
  problems,
})
const failed = (hasContact: boolean): SyncOutcome => ({
  kind: 'failed',
  problems: ['nobody there'],
  hasContact,
})

describe('the loop', () => {
  it('waits at the CMS with the last ETag while all is well', async () => {
    const { asked, contacts } = await run([applied('a'), { kind: 'unchanged' }, applied('b')])

    expect(asked).toEqual([
      [null, 25],
      ['a', 25],
      ['a', 25],
    ])
    expect(contacts).toBe(3)
    expect(lines).toEqual([])
  })

  it('waits for less while a document is missing, so that it is asked for again', async () => {
    const { asked } = await run([applied('a', 'bad'), applied('a', 'bad'), applied('a', 'bad')])

    expect(asked.map(([, seconds]) => seconds)).toEqual([25, 1, 2])
    expect(lines).toHaveLength(1)
  })

  it('begins anew after a failure, and says once what is the matter', async () => {
    const { asked, contacts } = await run([
      applied('a'),
      failed(false),
      failed(false),
      applied('a'),
    ])

    expect(asked.map(([etag]) => etag)).toEqual([null, 'a', null, null])
    expect(contacts).toBe(2)
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['sync/problem', 'sync/in-step'])
  })

  it('goes on after an error that nobody expected', async () => {
    const { asked } = await run([new Error('bug'), applied('a')])

    expect(asked).toHaveLength(2)
  })
})

describe('the pause after failures', () => {
  it.each([
    [1, 250],
    [2, 500],
    [4, 2_000],
    [5, 4_000],
    [50, 4_000],
  ])('number %i is %i ms, and up to a quarter more', (failures, least) => {
    expect(pauseAfter(failures, 0)).toBe(least)
    expect(pauseAfter(failures, 1)).toBe(least * 1.25)
  })
})
