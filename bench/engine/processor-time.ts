/** Something to measure. `once` is called again and again; it may be asynchronous. */
export type Contender = { readonly name: string; readonly once: () => unknown }

/** Microseconds of processor time for one call, per contender, one value for each round. */
export type Rounds = ReadonlyMap<string, readonly number[]>

const warmUpMs = 1_000
const turnMs = 200

/** Lets the contenders take turns, so that whatever the machine does besides meets all of them alike. */
export async function takeTurns(contenders: readonly Contender[], rounds: number): Promise<Rounds> {
  const calls = new Map<string, number>()
  for (const contender of contenders) calls.set(contender.name, await callsPerTurn(contender))
  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders)
      times.get(contender.name)?.push(await timeOf(contender, calls.get(contender.name) ?? 1))
  }
  return times
}

/** Warms up, and finds how many calls fill a turn. */
async function callsPerTurn({ once }: Contender): Promise<number> {
  const begin = performance.now()
  let count = 0
  while (performance.now() - begin < warmUpMs) {
    await once()
    count += 1
  }
  return Math.max(1, Math.round((count * turnMs) / warmUpMs))
}

async function timeOf({ once }: Contender, calls: number): Promise<number> {
  const before = process.cpuUsage()
  for (let call = 0; call < calls; call += 1) {
    const outcome = once()
    if (outcome instanceof Promise) await outcome
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}
